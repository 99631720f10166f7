package org.storytank.debate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.ImportId;
import org.storytank.debate.ImportPlan;
import org.storytank.debate.MapImporting;
import org.storytank.debate.MapText;
import org.storytank.debate.exchange.Format;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;
import org.storytank.source.NotAccepted;

/** Those who run a room bring a map of another tool into it: they see what would come, confirm it, and can take it back. */
@PlainHtml
class MapImportPages {

    private final Halls halls;
    private final MapImporting maps;
    private final OurForms stamps;
    private final Whys whys;
    private final DebateSettings settings;
    private final PlainPages pages;

    MapImportPages(
            Halls halls, MapImporting maps, OurForms stamps, Whys whys, DebateSettings settings, PlainPages pages) {
        this.halls = halls;
        this.maps = maps;
        this.stamps = stamps;
        this.whys = whys;
        this.settings = settings;
        this.pages = pages;
    }

    /** What was typed. @param format its word; empty to tell it by what the map begins with @param root {@code question} or {@code own} */
    private record Typed(String text, String format, String root) {

        static final Typed NOTHING = new Typed("", "", "question");

        MapText map(String fileName) {
            return new MapText(
                    Format.called(format).orElseGet(() -> MapGuess.of(fileName, text)), text, !root.equals("own"));
        }
    }

    @GetMapping("/r/{code}/import")
    ResponseEntity<String> empty(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String came,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(owned(code, request), HttpStatus.OK, Typed.NOTHING, null, "", came, request, response);
    }

    /** @param act {@code bring} once what would come was seen; anything else only looks */
    @PostMapping("/r/{code}/import")
    ResponseEntity<String> typed(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String stamp,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "question") String root,
            @RequestParam(name = "do", defaultValue = "look") String act,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = owned(code, request);
        var typed = new Typed(map, format, root);
        try {
            requireOurs(stamp, request);
            var uploaded = file != null && !file.isEmpty();
            typed = uploaded ? new Typed(text(file), format, root) : typed;
            var text = typed.map(
                    uploaded ? Optional.ofNullable(file.getOriginalFilename()).orElse("") : "");
            typed = new Typed(text.text(), text.format().word(), root);
            var room = hall.debate().room().id();
            if (act.equals("bring")) {
                var brought = maps.bring(id(hall), room, text);
                return RoomPages.to(hall.code().path() + "/import?came=" + brought.id());
            }
            return show(hall, HttpStatus.OK, typed, maps.plan(id(hall), room, text), "", "", request, response);
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "map", hall.page());
            return show(hall, why.status(), typed, null, why.text(), "", request, response);
        }
    }

    @PostMapping("/r/{code}/import/undo")
    ResponseEntity<String> undo(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String stamp,
            @RequestParam(defaultValue = "") String map,
            HttpServletRequest request,
            HttpServletResponse response) {
        var hall = owned(code, request);
        try {
            requireOurs(stamp, request);
            if (!map.matches("[a-z0-9]{1,64}")) {
                throw new Unknown("map");
            }
            maps.takeBack(id(hall), new ImportId(map));
            return RoomPages.to(hall.code().path() + "/import?came=back");
        } catch (RuntimeException refused) {
            var why = whys.of(refused, "map", hall.page());
            return show(hall, why.status(), Typed.NOTHING, null, why.text(), "", request, response);
        }
    }

    private void requireOurs(String stamp, HttpServletRequest request) {
        if (!OurForms.fromHere(request) || !stamps.gave(request, stamp)) {
            throw new ForeignForm();
        }
    }

    /** The text of a file that is one; others are refused before they are decoded in full. */
    private String text(MultipartFile file) {
        if (file.getSize() > 4L * settings.mapLength()) {
            throw new NotAccepted(
                    "debate.refused.map-file",
                    "A map that is brought along may have %d characters.",
                    settings.mapLength());
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
        } catch (CharacterCodingException notText) {
            throw new NotAccepted("debate.refused.map-text", "The file is no text in UTF-8.");
        } catch (IOException unreadable) {
            throw new NotAccepted("debate.refused.map", "The map cannot be read in this format.");
        }
    }

    private Hall owned(String code, HttpServletRequest request) {
        var hall = halls.enter(code, request);
        if (!hall.owns()) {
            throw new NotAllowed(Role.FACILITATOR, Role.READER);
        }
        return hall;
    }

    private static PersonId id(Hall hall) {
        var id = hall.id();
        if (id == null) {
            throw new NotAllowed(Role.FACILITATOR, Role.READER);
        }
        return id;
    }

    private ResponseEntity<String> show(
            Hall hall,
            HttpStatus status,
            Typed typed,
            @Nullable ImportPlan plan,
            String refused,
            String came,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = new HashMap<String, Object>();
        shown.put("code", hall.code());
        shown.put("question", hall.debate().thesis().wording().words());
        shown.put("stamp", stamps.stamp(request, response));
        shown.put("text", typed.text());
        shown.put("format", typed.format());
        shown.put("root", typed.root());
        shown.put("refused", refused);
        shown.put("came", came);
        shown.put("plan", plan);
        shown.put(
                "lost",
                plan == null ? List.of() : plan.lost().sentences(hall.page().locale()));
        shown.put("brought", maps.broughtTo(id(hall), hall.debate().room().id()));
        return pages.show(hall.page(), response, status, "debate/import", shown);
    }
}
