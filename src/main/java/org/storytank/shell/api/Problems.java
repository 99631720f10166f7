package org.storytank.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.storytank.shell.FailureNumber;
import org.storytank.shell.Language;
import org.storytank.shell.Refusal;
import org.storytank.shell.Words;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Answers what failed with a {@link Problem}, in the words of the product and the language that was asked for. */
@Component
public class Problems {

    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final JsonMapper json;

    Problems(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        var language = Language.preferred(Collections.list(request.getLocales()));
        var refusal = refusalIn(failure);
        var status = HttpStatus.valueOf(refusal.status());
        var problem = Problem.of(
                status.value(),
                words.getTranslation("shell.api.status." + status.value(), language.locale()),
                "%s %s"
                        .formatted(
                                refusal.first(language.locale()),
                                words.getTranslation(refusal.words(), language.locale(), refusal.details()))
                        .strip(),
                refusal.words());
        headers(response, failure, refusal);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static void headers(HttpServletResponse response, Throwable failure, Refusal refusal) {
        if (failure instanceof ErrorResponse framework) {
            framework.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (refusal.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Story Tank\"");
        }
        refusal.retryAfter()
                .ifPresent(wait ->
                        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds()))));
    }

    private static Refusal refusalIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return unknownField(unknown);
            }
        }
        if (failure instanceof ErrorResponse framework) {
            return framework(HttpStatus.valueOf(framework.getStatusCode().value()));
        }
        if (failure instanceof org.springframework.http.converter.HttpMessageNotReadableException) {
            return framework(HttpStatus.BAD_REQUEST);
        }
        if (failure instanceof org.springframework.beans.TypeMismatchException) {
            return framework(HttpStatus.BAD_REQUEST);
        }
        return new ApiRefusal(HttpStatus.INTERNAL_SERVER_ERROR, "shell.api.failed", FailureNumber.of(failure));
    }

    private static Refusal framework(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE, BAD_REQUEST ->
                new ApiRefusal(status, "shell.api.because." + status.value());
            default -> new ApiRefusal(HttpStatus.BAD_REQUEST, "shell.api.because.400");
        };
    }

    private static Refusal unknownField(UnrecognizedPropertyException unknown) {
        var name = unknown.getPropertyName();
        return new ApiRefusal(
                HttpStatus.BAD_REQUEST,
                "shell.api.unknown-field",
                name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }
}
