package org.storytank.moderation.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.RuleVersion;

/** A rule as its file says it, in any version that is or ever was in force here: decisions name it, and anyone can read it. */
@Controller
class RuleFile {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final HouseRules rules;

    RuleFile(HouseRules rules) {
        this.rules = rules;
    }

    @GetMapping("/moderation/rules/{id:[a-z0-9-]+}/{version:[0-9]{1,6}}.yaml")
    ResponseEntity<String> file(@PathVariable String id, @PathVariable int version) {
        return rules.text(new RuleVersion(id, version))
                .map(text -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .header("Cache-Control", "no-cache")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
