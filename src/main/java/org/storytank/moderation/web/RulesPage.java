package org.storytank.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.moderation.HouseRules;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** The charter of the house, and under each of its articles the rules in force that serve it. */
@PlainHtml
class RulesPage {

    private final HouseRules rules;
    private final PlainPages pages;

    RulesPage(HouseRules rules, PlainPages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping("/moderation/rules")
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        var language = page.locale().getLanguage();
        return pages.show(
                page,
                response,
                "moderation/rules",
                Map.of("charter", CharterSheet.of(rules.charter(language), rules.inForce(), language)));
    }
}
