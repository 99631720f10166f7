package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Person;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.DebateService;
import org.storytank.debate.DebateSettings;
import org.storytank.shell.web.OurForms;
import org.storytank.source.LookupSettings;

/** Makes the forms of a room. */
@Component
class WritingForms {

    /** The forms of what may answer something by a reasoning of its own; on the first one a side is still to be chosen. */
    private static final List<String> REASONED = List.of("claim", "for", "against", "undercut");

    private final OurForms stamps;
    private final PlainVisitor visitor;
    private final DebateService debates;
    private final DebateSettings settings;
    private final LookupSettings lookup;

    WritingForms(
            OurForms stamps,
            PlainVisitor visitor,
            DebateService debates,
            DebateSettings settings,
            LookupSettings lookup) {
        this.debates = debates;
        this.stamps = stamps;
        this.visitor = visitor;
        this.settings = settings;
        this.lookup = lookup;
    }

    WritingForm empty(Hall hall, String kind, String to, HttpServletRequest request, HttpServletResponse response) {
        return again(hall, kind, to, Map.of(), "", "", false, request, response);
    }

    /** The form as it was sent, with why it was not taken; nothing that was typed is lost. */
    WritingForm again(
            Hall hall,
            String kind,
            String to,
            Map<String, String> typed,
            String refused,
            String wrong,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new WritingForm(
                hall.code().path()
                        + switch (kind) {
                            case "source", "entry" -> "/cite";
                            case "origin" -> "/trace";
                            case "vote" -> "/vote";
                            case "hand" -> "/hand";
                            default -> "/say";
                        },
                kind,
                to,
                typed,
                stamps.stamp(request, response),
                visitor.in(request).map(person -> called(hall, person)).orElse(""),
                refused,
                wrong,
                anyway,
                hall.debate().room().choices().tools() && REASONED.contains(kind),
                hall.takesDown(),
                settings.claimLength(),
                lookup.allowed(),
                hall.debate().room().choices().anonymous());
    }

    private String called(Hall hall, Person person) {
        return hall.debate().room().choices().anonymous()
                ? debates.calledIn(hall.debate().room().id(), person.id()).orElse("")
                : person.name();
    }
}
