package org.storytank.debate.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.storytank.account.NameRefused;
import org.storytank.account.NoSuchKey;
import org.storytank.account.NotAllowed;
import org.storytank.account.TooManyTries;
import org.storytank.account.Unknown;
import org.storytank.moderation.Told;
import org.storytank.shell.FailureNumber;
import org.storytank.shell.web.PlainPage;
import org.storytank.source.NotAccepted;

/** Why a form was not taken, in words, at the field where it is to be mended. */
@Component
class Whys {

    record Why(String text, String field, HttpStatus status) {}

    Why of(RuntimeException refused, String kind, PlainPage page) {
        return switch (refused) {
            case NotAccepted reason ->
                new Why(
                        page.say(reason.words(), reason.details()),
                        field(reason.words(), kind),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case NameRefused reason -> new Why(page.say(reason.words()), "name", HttpStatus.UNPROCESSABLE_CONTENT);
            case NoSuchKey reason -> new Why(page.say(reason.words()), "words", HttpStatus.UNPROCESSABLE_CONTENT);
            case TooManyTries reason ->
                new Why(page.say(reason.words(), reason.details()), "name", HttpStatus.TOO_MANY_REQUESTS);
            case Told told ->
                new Why(
                        told.advice(page.locale()) + " " + page.say(told.words()),
                        kind.equals("source") ? "title" : kind.equals("entry") ? "quote" : "text",
                        HttpStatus.valueOf(told.status()));
            case ForeignForm reason -> new Why(page.say(reason.words()), "", HttpStatus.FORBIDDEN);
            case NotAllowed _ -> new Why(page.say("debate.refused.not-allowed"), "", HttpStatus.FORBIDDEN);
            case Unknown _ -> new Why(page.say("debate.refused.unknown"), "", HttpStatus.NOT_FOUND);
            default -> {
                FailureNumber.of(refused);
                yield new Why(page.say("debate.refused.broken"), "", HttpStatus.INTERNAL_SERVER_ERROR);
            }
        };
    }

    /** {@code source.date.refused} is about the field {@code date}. */
    private static String field(String key, String kind) {
        if (key.startsWith("debate.refused.speaker") || key.startsWith("debate.speaker.")) {
            return "speaker";
        }
        if (key.equals("debate.refused.scheme")) {
            return "scheme";
        }
        if (kind.equals("vote") || kind.equals("hand")) {
            return "";
        }
        if (!kind.equals("source") && !kind.equals("entry") && !kind.equals("origin")) {
            return "text";
        }
        return key.startsWith("source.") && key.split("\\.").length > 2
                ? key.split("\\.")[1].replace("author", "authors")
                : "address";
    }
}
