package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.Unknown;
import org.storytank.account.api.Asker;
import org.storytank.coediting.MachineWords;
import org.storytank.debate.Claim;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Said;
import org.storytank.debate.Saying;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.shell.api.Listed;
import org.storytank.shell.api.Lists;

/** Debates: their questions, and everything said in them. */
@RestController
@RequestMapping(Api.V1 + "/debates")
@Tag(name = "Debates")
class DebatesApi {

    private final DebateService debates;
    private final Lists lists;
    private final WordsShown.Origins origins;
    private final MachineWords machines;

    DebatesApi(DebateService debates, Lists lists, WordsShown.Origins origins, MachineWords machines) {
        this.debates = debates;
        this.lists = lists;
        this.origins = origins;
        this.machines = machines;
    }

    /**
     * @param heard see {@link NewClaim}
     * @param anonymous true when nobody's name is ever to be shown in it: everybody is known there by another id and another name; cannot be taken
     *     back
     */
    record NewDebate(
            String question,
            @Nullable Boolean heard,
            @Nullable Boolean anonymous) {}

    /**
     * @param heard true once the person has read what a rule advises and wants it said all the same; then advice does not stop it
     * @param spoken when a scribe writes it down for somebody who said it aloud in the room
     */
    record NewClaim(
            String text, @Nullable Boolean heard, @Nullable Aloud spoken) {}

    /** @param speaker the name that whoever said it gave, if they gave one */
    record Aloud(@Nullable String speaker) {

        static Saying in(Saying saying, @Nullable Aloud spoken) {
            return spoken == null ? saying : saying.saidInTheRoom(spoken.speaker() == null ? "" : spoken.speaker());
        }
    }

    /**
     * @param held whether a rule holds it: until a person has read it, only its author sees it
     * @param reasons why, by rule
     * @param help where help is, for its author alone; no reproach is in it
     * @param labels what rules remark beside it, for everybody
     */
    record Stated(
            String id, boolean held, List<ReasonShown> reasons, List<ReasonShown> help, List<ReasonShown> labels) {

        static Stated of(Said said, Locale language) {
            return new Stated(
                    said.claim().value(),
                    said.held(),
                    ReasonShown.all(said.reasons(), language),
                    ReasonShown.all(said.help(), language),
                    ReasonShown.all(said.labels(), language));
        }
    }

    @GetMapping
    @Operation(operationId = "debates", summary = "Debates that are open, and those in which the asker has a role")
    ResponseEntity<Listed<DebateShown>> all(
            Asker asker, @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        var most = lists.limit(limit);
        var found = debates.readable(asker.orNobody(), lists.after(after), most + 1);
        return lists.answer(found, most, room -> room.id().value(), this::shown);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "openDebate", summary = "A new debate with its question, private until it is opened")
    DebateShown open(Asker asker, @RequestBody NewDebate given) {
        var saying = Saying.of(Given.required("question", given.question())).heard(Given.yes(given.heard()));
        return shown(
                Given.yes(given.anonymous())
                        ? debates.openWithoutNames(asker.id(), saying)
                        : debates.open(asker.id(), saying));
    }

    @GetMapping("/{debate}")
    @Operation(operationId = "debate", summary = "A debate and its question")
    DebateShown read(Asker asker, @PathVariable String debate) {
        return debates.find(roomId(debate), asker.orNobody()).map(this::shown).orElseThrow(() -> new Unknown("debate"));
    }

    @GetMapping("/{debate}/claims")
    @Operation(operationId = "claims", summary = "What was said, oldest first; the first of all is the question itself")
    ResponseEntity<Listed<ClaimShown>> claims(
            Asker asker,
            @PathVariable String debate,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var whole = debates.read(roomId(debate), asker.orNobody());
        var all = new ArrayList<>(List.of(whole.thesis()));
        all.addAll(whole.claims());
        return lists.part(all, after, limit, DebatesApi::key, claim -> ClaimShown.of(claim, whole, origins));
    }

    @PostMapping("/{debate}/claims")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "state", summary = "States a claim of its own; for those who may take part")
    Stated state(Asker asker, @PathVariable String debate, @RequestBody NewClaim given, HttpServletRequest request) {
        var saying = Saying.of(Given.required("text", given.text())).heard(Given.yes(given.heard()));
        return Stated.of(
                debates.state(asker.id(), roomId(debate), Aloud.in(saying, given.spoken())),
                ReasonShown.language(request));
    }

    private DebateShown shown(DebateRoom room) {
        return DebateShown.of(
                room,
                words -> words.hasMachineWords() ? origins.of(words, machines.runs(words.runs()), null) : List.of());
    }

    /** When it was stated, in digits that sort as time does, then its id. */
    private static String key(Claim claim) {
        Instant at = claim.statedAt();
        return "%012d.%09d.%s".formatted(at.getEpochSecond(), at.getNano(), claim.id());
    }

    private static RoomId roomId(String debate) {
        return Given.id(debate, RoomId::new);
    }
}
