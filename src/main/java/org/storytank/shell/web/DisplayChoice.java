package org.storytank.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.shell.Language;
import org.storytank.shell.Scheme;

/** The language and the light that a reader chooses at the foot of a plain page; Vaadin's pages know the same two cookies. */
@Controller
class DisplayChoice {

    // A path on this place: not //elsewhere and not /\elsewhere, which browsers take for another site.
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    @PostMapping("/display")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (OurForms.fromHere(request)) {
            Arrays.stream(Language.values())
                    .filter(one -> one.locale().equals(Locale.forLanguageTag(language)))
                    .forEach(one -> response.addCookie(one.cookie()));
            Arrays.stream(Scheme.values())
                    .filter(one -> one.word().equals(scheme))
                    .forEach(one -> response.addCookie(one.cookie()));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(HERE.matcher(back).matches() ? back : "/"))
                .build();
    }
}
