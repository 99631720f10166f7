package org.storytank.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.drafting.DraftingSettings;
import org.storytank.drafting.Models;
import org.storytank.drafting.Prompts;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** "AI in this place": built from what runs at this moment, for everybody. */
@PlainHtml
class PlacePage {

    private static final double WORDS_A_TOKEN = 0.6;

    private final Models models;
    private final Prompts prompts;
    private final DraftingSettings settings;
    private final PlainPages pages;

    PlacePage(Models models, Prompts prompts, DraftingSettings settings, PlainPages pages) {
        this.models = models;
        this.prompts = prompts;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping("/ai")
    ResponseEntity<String> page(HttpServletRequest request, HttpServletResponse response) {
        var budget = settings.budget();
        return pages.show(
                pages.page(request),
                response,
                "drafting/place",
                Map.of(
                        "models", models.cards(),
                        "prompts", prompts.all(),
                        "material", settings.material(),
                        "budgets",
                                new int[] {words(budget.person()), words(budget.place()), words(budget.everyone())}));
    }

    private static int words(int tokens) {
        return (int) (tokens * WORDS_A_TOKEN);
    }
}
