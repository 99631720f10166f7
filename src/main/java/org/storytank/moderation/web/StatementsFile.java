package org.storytank.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.account.NotAllowed;
import org.storytank.account.Person;
import org.storytank.account.web.PlainVisitor;
import org.storytank.moderation.cases.TransparencyService;
import org.storytank.shell.web.PlainHtml;

/** The statements of reasons as a file, in the fields of the DSA transparency database; for moderators. */
@PlainHtml
class StatementsFile {

    private final TransparencyService transparency;
    private final PlainVisitor visitor;

    StatementsFile(TransparencyService transparency, PlainVisitor visitor) {
        this.transparency = transparency;
        this.visitor = visitor;
    }

    @GetMapping("/moderation/statements.json")
    ResponseEntity<Map<String, Object>> file(HttpServletRequest request) {
        var moderator = visitor.in(request)
                .map(Person::id)
                .orElseThrow(() -> new NotAllowed("Nobody without a name decides here.", "cases.notallowed.moderator"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "attachment; filename=\"statements.json\"")
                .body(Map.of("statements", transparency.statements(moderator)));
    }
}
