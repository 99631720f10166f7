package org.storytank.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.storytank.shell.FailureNumber;
import org.storytank.shell.Refusal;

/** In place of a plain page that was refused or failed: what happened, that nothing was lost, what to do. */
@ControllerAdvice(annotations = PlainHtml.class)
class PlainTrouble {

    private final PlainPages pages;

    PlainTrouble(PlainPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<String> tell(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        if (failure instanceof Refusal refusal) {
            var missing = refusal.status() == HttpServletResponse.SC_NOT_FOUND;
            return pages.show(
                    page,
                    response,
                    HttpStatus.valueOf(refusal.status()),
                    "shell/trouble",
                    Map.of(
                            "title", page.say(missing ? "shell.notfound.title" : "shell.refused.title"),
                            "text", page.say(refusal.words(), refusal.details())));
        }
        return pages.show(
                page,
                response,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "shell/trouble",
                Map.of(
                        "title", page.say("shell.failed.title"),
                        "text", page.say("shell.failed.text", FailureNumber.of(failure))));
    }
}
