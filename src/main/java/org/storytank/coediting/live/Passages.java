package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storytank.account.PersonId;
import org.storytank.coediting.PassageMark;
import org.storytank.coediting.PassageNow;
import org.storytank.coediting.QuotedWords;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.coediting.WrittenText;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.RelativePosition;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/** Reading a document's text, and pointing at parts of it. */
public final class Passages {

    private static final int AT_ITS_FIRST_CHARACTER = 0;
    private static final int AT_ITS_LAST_CHARACTER = -1;

    private Passages() {}

    public static List<TextPiece> read(Contents contents) {
        return contents.text().delta().ops().stream()
                .map(op -> new TextPiece(op.insert() instanceof String text ? text : "", op.attributes()))
                .toList();
    }

    public static PassageMark mark(Contents contents, TextRange range) {
        var text = contents.text();
        if (range.start() == range.end() || range.end() > text.length()) {
            throw new IllegalArgumentException(
                    "A passage has at least one character and ends within the text of %d; this is %d to %d"
                            .formatted(text.length(), range.start(), range.end()));
        }
        return new PassageMark(
                RelativePosition.at(text, range.start(), AT_ITS_FIRST_CHARACTER).encode(),
                RelativePosition.at(text, range.end(), AT_ITS_LAST_CHARACTER).encode(),
                text.toString().substring(range.start(), range.end()));
    }

    public static Optional<TextRange> find(Contents contents, PassageMark mark) {
        var start = RelativePosition.decode(mark.start()).resolve(contents.doc());
        var end = RelativePosition.decode(mark.end()).resolve(contents.doc());
        return start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt()
                ? Optional.of(new TextRange(start.getAsInt(), end.getAsInt()))
                : Optional.empty();
    }

    /** What is left of each marked passage, in the order of the marks. */
    public static List<Optional<PassageNow>> now(Contents contents, List<PassageMark> marks) {
        var labelled = labelled(contents);
        return marks.stream()
                .map(mark -> find(contents, mark)
                        .map(where -> new PassageNow(where, labelled.part(where.start(), where.end()))))
                .toList();
    }

    /** The ids of these characters, in the order of the text. */
    public static List<IdRun> idsIn(Contents contents, TextRange range) {
        var ids = new ArrayList<IdRun>();
        var at = 0;
        for (var run : contents.text().ids()) {
            var from = Math.max(range.start(), at);
            var to = Math.min(range.end(), at + run.length());
            if (from < to) {
                ids.add(new IdRun(run.client(), run.clock() + (from - at), to - from));
            }
            at += run.length();
        }
        return ids;
    }

    public static Authorship authorship(Contents contents) {
        return contents.ledger().of(contents.text().ids());
    }

    /** The text with where a machine's words stand in it, and whose the others are. */
    public static WrittenText written(Contents contents) {
        var machine = new ArrayList<TextRange>();
        var people = new LinkedHashSet<PersonId>();
        for (var span : authorship(contents).spans()) {
            switch (span.run().origin()) {
                case Origin.Draft _ -> append(machine, span.start(), span.start() + span.length());
                case Origin.Human(var person) -> people.add(person);
                case Origin.Imported(var person) -> people.add(person);
                case Origin.Unknown() -> {}
            }
        }
        var text = read(contents).stream().map(TextPiece::text).collect(Collectors.joining());
        return new WrittenText(text, machine, List.copyOf(people), contents.lastSeq());
    }

    public static QuotedWords quote(Contents contents, TextRange range) {
        var mark = mark(contents, range);
        return new QuotedWords(mark, labelled(contents).part(range.start(), range.end()));
    }

    /** The text with where each of its characters comes from. */
    public static LabelledText labelled(Contents contents) {
        var spans = authorship(contents).spans().stream()
                .map(span -> new LabelledText.Span(
                        span.start(), span.length(), span.run().origin()))
                .toList();
        return new LabelledText(contents.text().toString(), spans);
    }

    private static void append(List<TextRange> ranges, int start, int end) {
        if (!ranges.isEmpty() && ranges.getLast().end() == start) {
            ranges.set(ranges.size() - 1, new TextRange(ranges.getLast().start(), end));
        } else {
            ranges.add(new TextRange(start, end));
        }
    }
}
