package org.storytank.moderation.rule;

import java.util.HashSet;
import java.util.List;
import org.storytank.moderation.PracticeCase;

/** Reads the practice cases beside the rules. */
public final class PracticeReader {

    /** In the folder of rules. */
    public static final String FILE = "practice/cases.yaml";

    /** What the house would do. */
    private enum Answer {
        HOLD,
        LEAVE
    }

    private PracticeReader() {}

    /** @throws InvalidRule when it cannot be used, with the line */
    public static List<PracticeCase> read(String text) {
        var known = new HashSet<String>();
        return Fields.read(FILE, text).only("cases").each("cases", "id").stream()
                .map(fields -> {
                    fields.only("id", "reason", "answer", "question", "text", "why");
                    var id = fields.text("id");
                    if (!id.matches("[a-z][a-z-]{0,39}") || !known.add(id)) {
                        throw fields.wrong("id", "an id is of a–z and -, at most 40, and stands in one case only");
                    }
                    return new PracticeCase(
                            id,
                            fields.text("reason"),
                            fields.one("answer", Answer.class) == Answer.HOLD,
                            fields.both("question"),
                            fields.both("text"),
                            fields.both("why"));
                })
                .toList();
    }
}
