package org.storytank.coediting.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.ClientIds;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.RelativePosition;
import org.storytank.coediting.yjs.Struct;
import org.storytank.provenance.LabelledText;

/** Edits of the server that take words out of a text for as long as they are held, and put them back as whoever's they were. */
@Component
public class Withholding {

    private static final int AT_ITS_FIRST_CHARACTER = 0;

    private final Clock clock;

    Withholding(Clock clock) {
        this.clock = clock;
    }

    /** Ids of these words, where they stand once and only once. */
    public static Optional<List<IdRun>> once(Contents contents, String words) {
        return once(contents.text().toString(), words).map(range -> Passages.idsIn(contents, range));
    }

    /** The same within a text that stands, or stood, under these ids. */
    public static Optional<List<IdRun>> once(String text, List<IdRun> ids, String words) {
        return once(text, words)
                .map(range -> part(ids, range.start(), range.end()).toList());
    }

    private static Optional<TextRange> once(String text, String words) {
        var at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 || text.indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(new TextRange(at, at + words.length()));
    }

    /** Words that stand or stood under these ids, with where they come from; the ledger forgets nothing that was deleted. */
    public static LabelledText labelled(Contents contents, List<IdRun> ids, String words) {
        return new LabelledText(
                words,
                contents.ledger().of(ids).spans().stream()
                        .map(span -> new LabelledText.Span(
                                span.start(), span.length(), span.run().origin()))
                        .toList());
    }

    /** What of it stands in the text now; empty when all of it was deleted. */
    public static Optional<Withheld> standing(Contents contents, List<IdRun> ids) {
        var ranges = ranges(contents, ids);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        var pieces = Passages.read(contents);
        return Optional.of(new Withheld(
                ranges.stream()
                        .map(range -> new Withheld.Part(
                                RelativePosition.at(contents.text(), range.start(), AT_ITS_FIRST_CHARACTER)
                                        .encode(),
                                cut(pieces, range).toList()))
                        .toList(),
                ranges.stream()
                        .flatMap(range -> Passages.idsIn(contents, range).stream())
                        .toList()));
    }

    /** Exactly these characters: what somebody wrote between them stays. */
    public Accepted takeOut(Contents contents, List<IdRun> ids) {
        return written(
                contents,
                ServerWriting.onACopy(
                        contents,
                        ClientIds.issue(),
                        text -> ranges(contents, ids)
                                .reversed()
                                .forEach(range -> text.delete(range.start(), range.end() - range.start()))),
                List.of(),
                null);
    }

    /** @param client an id for this alone; when they were put back under it already, that counts @return with the ids under which the words stand from now on */
    public Back putBack(Contents contents, long client, Withheld words) {
        var already = under(contents, client);
        if (already.isPresent()) {
            return new Back(Accepted.nothingNew(), already.get());
        }
        var never = standing(contents, words.ids());
        if (never.isPresent()) {
            // They were to be taken out, and the place stopped before.
            return new Back(Accepted.nothingNew(), never.get().ids());
        }
        var places = places(contents, words.parts());
        // In the order of the text, so that clocks of the fresh id go up with it, as the ids from which the credits
        // come do.
        var bytes = ServerWriting.onACopy(contents, client, text -> {
            var written = 0;
            for (var part = 0; part < places.size(); part++) {
                for (var piece : words.parts().get(part).pieces()) {
                    text.insert(places.get(part) + written, piece.text(), piece.attributes());
                    written += piece.text().length();
                }
            }
        });
        var fresh = texts(bytes, client);
        var credits = contents.ledger().of(words.ids()).spans().stream()
                .flatMap(span -> credited(span, fresh))
                .toList();
        return new Back(written(contents, bytes, credits, new Binding(client, new Owner.Nobody())), fresh);
    }

    /** Ids of what stands under this client id; empty when nothing was ever written under it. */
    public static Optional<List<IdRun>> under(Contents contents, long client) {
        return contents.doc().stateVector().clock(client) == 0
                ? Optional.empty()
                : Optional.of(contents.text().ids().stream()
                        .filter(run -> run.client() == client)
                        .toList());
    }

    /** Where these parts belong in the text as it is now, never one before the part before it. */
    private static List<Integer> places(Contents contents, List<Withheld.Part> parts) {
        var length = contents.text().length();
        var places = new ArrayList<Integer>();
        var least = 0;
        for (var part : parts) {
            var place = RelativePosition.decode(part.place())
                    .resolve(contents.doc())
                    .orElse(length);
            least = Math.max(least, Math.min(length, place));
            places.add(least);
        }
        return places;
    }

    /** A change, and the ids of the words that it brings. */
    public record Back(Accepted change, List<IdRun> ids) {}

    private Accepted written(Contents contents, byte[] bytes, List<Run> credits, @Nullable Binding binding) {
        var update = DecodedUpdate.read(bytes);
        var news = contents.newsIn(update);
        var bindings = Stream.ofNullable(binding).toList();
        contents.ids.bind(bindings);
        var accepted = new Accepted.New(new Entry(null, clock.instant(), bytes, credits), update, news, bindings);
        contents.accept(accepted);
        return Accepted.byServer(accepted);
    }

    private static Stream<Run> credited(Authorship.Span span, List<IdRun> fresh) {
        var run = span.run();
        return part(fresh, span.start(), span.start() + span.length())
                .map(ids ->
                        new Run(ids.client(), ids.clock(), ids.length(), run.insertedBy(), run.origin(), run.how()));
    }

    private static List<IdRun> texts(byte[] update, long client) {
        return DecodedUpdate.read(update).structs().stream()
                .filter(struct -> struct.client() == client)
                .flatMap(
                        struct -> struct instanceof Struct.Item item && item.content() instanceof Content.Text(var text)
                                ? Stream.of(new IdRun(client, struct.clock(), text.length()))
                                : Stream.empty())
                .toList();
    }

    /** Characters of a text from start to end, as ids. */
    private static Stream<IdRun> part(List<IdRun> text, int start, int end) {
        var part = Stream.<IdRun>builder();
        var at = 0;
        for (var run : text) {
            var from = Math.max(start, at);
            var to = Math.min(end, at + run.length());
            if (from < to) {
                part.add(new IdRun(run.client(), run.clock() + (from - at), to - from));
            }
            at += run.length();
        }
        return part.build();
    }

    private static List<TextRange> ranges(Contents contents, List<IdRun> ids) {
        var byClient = ids.stream().collect(Collectors.groupingBy(IdRun::client));
        var ranges = new ArrayList<TextRange>();
        var at = 0;
        for (var run : contents.text().ids()) {
            for (var wanted : byClient.getOrDefault(run.client(), List.of())) {
                var from = Math.max(run.clock(), wanted.clock());
                var to = Math.min(run.clock() + run.length(), wanted.clock() + wanted.length());
                if (from < to) {
                    ranges.add(new TextRange((int) (at + from - run.clock()), (int) (at + to - run.clock())));
                }
            }
            at += run.length();
        }
        ranges.sort(Comparator.comparingInt(TextRange::start));
        return ranges;
    }

    private static Stream<TextPiece> cut(List<TextPiece> pieces, TextRange range) {
        var cut = Stream.<TextPiece>builder();
        var at = 0;
        for (var piece : pieces) {
            var from = Math.max(range.start(), at);
            var to = Math.min(range.end(), at + piece.text().length());
            if (from < to) {
                cut.add(new TextPiece(piece.text().substring(from - at, to - at), piece.attributes()));
            }
            at += piece.text().length();
        }
        return cut.build();
    }
}
