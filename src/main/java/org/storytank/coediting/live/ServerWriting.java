package org.storytank.coediting.live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.NotACorrection;
import org.storytank.coediting.NothingToChange;
import org.storytank.coediting.PassageChanged;
import org.storytank.coediting.PassageMark;
import org.storytank.coediting.Placing;
import org.storytank.coediting.Refused;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.MachineText;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.coediting.yjs.YText;
import org.storytank.provenance.DraftRun;

/** What the server writes into a document, always under a client id that is used for this alone. */
@Component
public class ServerWriting {

    private final CoeditingSettings settings;
    private final MachineText machines;
    private final Clock clock;

    ServerWriting(CoeditingSettings settings, MachineText machines, Clock clock) {
        this.settings = settings;
        this.machines = machines;
        this.clock = clock;
    }

    public Accepted append(Contents contents, long clientId, PersonId author, List<TextPiece> pieces) {
        checkRoom(
                contents,
                pieces.stream().mapToLong(piece -> piece.text().length()).sum());
        pieces.forEach(piece -> check(contents, piece));
        // Here the mailbox waits for the database, and only this document with it.
        return written(contents, new Binding(clientId, new Owner.Import(author)), author, machines::in, text -> {
            pieces.forEach(piece -> text.insert(text.length(), piece.text(), piece.attributes()));
        });
    }

    /** What a machine wrote, in the look of its place. @param at in UTF-16 units of the text as stored */
    public Accepted draft(Contents contents, long clientId, DraftRun run, int at, String words) {
        if (at < 0 || at > contents.text().length()) {
            throw new IllegalArgumentException("A draft begins within the text, from 0 to %d; this is %d"
                    .formatted(contents.text().length(), at));
        }
        checkRoom(contents, words.length());
        var owner = new Owner.Draft(run.id(), run.askedBy());
        return written(
                contents, new Binding(clientId, owner), run.askedBy(), _ -> List.of(), text -> text.insert(at, words));
    }

    /**
     * Words of a machine's answer, put where its reader wants them.
     *
     * @param where the passage it is about; empty for the beginning of the text
     */
    public Accepted take(
            Contents contents,
            long clientId,
            DraftRun run,
            Optional<PassageMark> where,
            Placing placing,
            String words) {
        var place = where.flatMap(mark -> Passages.find(contents, mark));
        if (placing == Placing.AFTER) {
            var at = place.map(TextRange::end)
                    .orElse(where.isEmpty() ? 0 : contents.text().length());
            return draft(contents, clientId, run, at, spaced(contents.text().toString(), at, words));
        }
        var passage = place.orElseThrow(PassageChanged::new);
        var before = contents.text().toString().substring(passage.start(), passage.end());
        if (!before.equals(where.orElseThrow().quote())) {
            throw new PassageChanged();
        }
        var edits = placing == Placing.CORRECTING ? Replacing.words(before, words) : Replacing.lines(before, words);
        if (edits.isEmpty()) {
            throw new NothingToChange();
        }
        if (placing == Placing.CORRECTING && !Correction.isOne(before, edits)) {
            throw new NotACorrection();
        }
        checkRoom(contents, words.length());
        var owner = new Owner.Draft(run.id(), run.askedBy());
        return written(
                contents,
                new Binding(clientId, owner),
                run.askedBy(),
                _ -> List.of(),
                text -> edits.reversed().forEach(edit -> replace(text, passage.start(), edit)));
    }

    // The new words come behind the first of the old ones, so that they look like them; then the old ones go.
    private static void replace(YText text, int passage, Replacing.Edit edit) {
        var at = passage + edit.start();
        if (!edit.words().isEmpty()) {
            text.insert(at + edit.length(), edit.words());
        }
        if (edit.length() > 0) {
            text.delete(at, edit.length());
        }
    }

    /** With a space on either side where words would grow together. */
    private static String spaced(String text, int at, String words) {
        var before = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || Character.isWhitespace(words.charAt(0));
        var after = at == text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isWhitespace(words.charAt(words.length() - 1));
        return (before ? "" : " ") + words + (after ? "" : " ");
    }

    /** What another document holds, as the beginning of this one. */
    public Accepted fork(Contents contents, Fork fork, PersonId by) {
        if (!contents.isUntouched()) {
            throw new IllegalStateException("A fork begins in an empty document; something was written in this one");
        }
        var update = DecodedUpdate.read(fork.bytes());
        var news = contents.newsIn(update);
        contents.ids.bind(fork.retired());
        var entry = new Entry(by, clock.instant(), fork.bytes(), fork.credits());
        var accepted = new Accepted.New(entry, update, news, fork.retired());
        contents.accept(accepted);
        return Accepted.byServer(accepted);
    }

    private void checkRoom(Contents contents, long characters) {
        if (contents.text().length() + characters > settings.characters()) {
            throw new Refused(
                    CloseCode.DOCUMENT_TOO_LARGE,
                    "The text would be longer than %d characters".formatted(settings.characters()));
        }
    }

    private Accepted written(
            Contents contents,
            Binding binding,
            PersonId sender,
            Function<DecodedUpdate, List<Run>> credits,
            Consumer<YText> edit) {
        var bytes = onACopy(contents, binding.client(), edit);
        var update = DecodedUpdate.read(bytes);
        var news = contents.newsIn(update);
        var bindings = List.of(binding);
        contents.ids.bind(bindings);
        var known = credits.apply(update).stream()
                .map(run -> run.insertedBy(sender))
                .toList();
        var accepted = new Accepted.New(new Entry(sender, clock.instant(), bytes, known), update, news, bindings);
        contents.accept(accepted);
        return Accepted.byServer(accepted);
    }

    private static void check(Contents contents, TextPiece piece) {
        piece.attributes().forEach((format, value) -> {
            if (!contents.schema.allows(format, value)) {
                throw new Refused(
                        CloseCode.OUTSIDE_SCHEMA, "The document does not take the format '%s'".formatted(format));
            }
        });
    }

    /** The document itself changes only when it is stored. */
    static byte[] onACopy(Contents contents, long clientId, Consumer<YText> edit) {
        var copy = new YDoc(clientId, true).workPerUpdate(Long.MAX_VALUE);
        copy.apply(contents.doc().encode());
        return copy.transact(() -> edit.accept(copy.text(contents.schema.root())));
    }
}
