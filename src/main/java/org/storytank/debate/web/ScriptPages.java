package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.storytank.account.NotAllowed;
import org.storytank.account.Role;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Phase;
import org.storytank.debate.ScriptStep;
import org.storytank.debate.Scripting;
import org.storytank.moderation.Told;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Where those who run a room prepare its script, and run it. */
@PlainHtml
class ScriptPages {

    private static final int EMPTY_ROWS = 3;

    private final Halls halls;
    private final Sender senders;
    private final OurForms stamps;
    private final Whys whys;
    private final Scripting scripting;
    private final DebateSettings settings;
    private final PlainPages pages;

    ScriptPages(
            Halls halls,
            Sender senders,
            OurForms stamps,
            Whys whys,
            Scripting scripting,
            DebateSettings settings,
            PlainPages pages) {
        this.halls = halls;
        this.senders = senders;
        this.stamps = stamps;
        this.whys = whys;
        this.scripting = scripting;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping("/r/{code}/script")
    ResponseEntity<String> read(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var hall = mine(code, request);
        return show(hall, HttpStatus.OK, prepared(hall), "", false, request, response);
    }

    /** The fields {@code phase1}, {@code minutes1}, {@code question1} and so on; a row without a phase is left out. */
    @PostMapping("/r/{code}/script")
    ResponseEntity<String> prepare(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        try {
            var me = senders.of(hall, typed, request);
            scripting.prepare(me, hall.debate().room().id(), planned(typed), typed.containsKey("heard"));
            return RoomPages.to(hall.code().path() + "/script");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "script", hall.page());
            var anyway = refused instanceof Told told && told.mayBeSent();
            return show(hall, why.status(), lines(typed), why.text(), anyway, request, response);
        }
    }

    /** The field {@code from}: how many steps had begun on the page on which this was pressed. */
    @PostMapping("/r/{code}/script/next")
    ResponseEntity<String> next(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = halls.enter(code, request);
        try {
            var me = senders.of(hall, typed, request);
            var from = typed.getOrDefault("from", "");
            scripting.next(me, hall.debate().room().id(), from.matches("[0-9]{1,4}") ? Integer.parseInt(from) : -1);
            return RoomPages.to(hall.code().path() + "#phase");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "script", hall.page());
            return show(hall, why.status(), prepared(hall), why.text(), false, request, response);
        }
    }

    private Hall mine(String code, HttpServletRequest request) {
        var hall = halls.enter(code, request);
        if (!hall.owns()) {
            throw new NotAllowed(Role.FACILITATOR, Role.READER);
        }
        return hall;
    }

    private List<ScriptStep.Planned> planned(Map<String, String> typed) {
        return lines(typed).stream()
                .filter(line -> !line.phase().isEmpty())
                .map(line -> new ScriptStep.Planned(phase(line.phase()), minutes(line.minutes()), line.question()))
                .toList();
    }

    private static Phase phase(String word) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.word().equals(word))
                .findFirst()
                .orElse(Phase.FREE);
    }

    /** What is no number is refused as a number that is too small. */
    private static Optional<Integer> minutes(String typed) {
        var number = typed.strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0);
    }

    private List<ScriptLine> lines(Map<String, String> typed) {
        return IntStream.rangeClosed(1, settings.stepsPerScript())
                .filter(number -> typed.containsKey("phase" + number))
                .mapToObj(number -> new ScriptLine(
                        number,
                        typed.getOrDefault("phase" + number, ""),
                        typed.getOrDefault("minutes" + number, ""),
                        typed.getOrDefault("question" + number, "")))
                .toList();
    }

    private List<ScriptLine> prepared(Hall hall) {
        var steps = hall.debate().script().steps();
        var lines = new ArrayList<ScriptLine>();
        steps.forEach(step -> lines.add(new ScriptLine(
                lines.size() + 1,
                step.phase().word(),
                step.minutes().map(String::valueOf).orElse(""),
                step.question().map(LabelledText::text).orElse(""))));
        return lines;
    }

    private ResponseEntity<String> show(
            Hall hall,
            HttpStatus status,
            List<ScriptLine> typed,
            String refused,
            boolean anyway,
            HttpServletRequest request,
            HttpServletResponse response) {
        var lines = new ArrayList<>(typed);
        var rows = Math.min(settings.stepsPerScript(), Math.max(Phase.values().length, typed.size() + EMPTY_ROWS));
        while (lines.size() < rows) {
            lines.add(new ScriptLine(lines.size() + 1, "", "", ""));
        }
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("script", hall.debate().script());
        shown.put("lines", lines);
        shown.put(
                "phases",
                Arrays.stream(Phase.values())
                        .filter(phase -> phase != Phase.FREE)
                        .map(Phase::word)
                        .toList());
        shown.put("owns", hall.owns());
        shown.put("refused", refused);
        shown.put("anyway", anyway);
        shown.put("stamp", stamps.stamp(request, response));
        return pages.show(hall.page(), response, status, "debate/script", shown);
    }
}
