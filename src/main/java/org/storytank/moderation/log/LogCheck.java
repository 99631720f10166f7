package org.storytank.moderation.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a downloaded log from its first line and finds what was altered, removed, added or moved. What was cut off at the end shows itself
 * only beside the seal that the place told of at some time.
 */
final class LogCheck {

    /** {@code SEAL JSON}, as the file has it. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\{[\\x20-\\x7e]*})");

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d{1,18})[,}]");

    private final List<String> findings = new ArrayList<>();
    private final Optional<String> expected;
    private String before = Seal.FIRST;
    private long lines;
    private long number;
    private boolean met;

    private LogCheck(Optional<String> expected) {
        this.expected = expected;
        met = expected.filter(Seal.FIRST::equals).isPresent();
    }

    /**
     * @param lines how many there are
     * @param head the seal of the last
     * @param findings what is wrong, each with the number of its line in the file; empty when nothing is
     */
    record Report(long lines, String head, List<String> findings) {

        boolean isTrue() {
            return findings.isEmpty();
        }
    }

    /** @param expected a seal that the place showed, of its last line then */
    static Report of(Stream<String> file, Optional<String> expected) {
        var check = new LogCheck(expected);
        file.forEachOrdered(check::read);
        return check.report();
    }

    private void read(String line) {
        lines++;
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            findings.add(
                    "line %d: not a line of this log; allowed: a seal of 64 hexadecimal digits, a space, one JSON object"
                            .formatted(lines));
            return;
        }
        var seal = parts.group(1);
        var json = parts.group(2);
        var told = NUMBER.matcher(json);
        var here = told.find() ? Long.parseLong(told.group(1)) : -1;
        if (here != number + 1) {
            findings.add("line %d: it has the number %d where %d belongs; something was removed, added or moved"
                    .formatted(lines, here, number + 1));
        } else if (!seal.equals(Seal.of(before, json))) {
            findings.add("line %d: its seal is not that of its words after the line before; one of them was altered"
                    .formatted(lines));
        }
        // The seal as it stands: what follows is judged by it, so that one alteration is told once.
        before = seal;
        number = here;
        met = met || expected.filter(seal::equals).isPresent();
    }

    private Report report() {
        if (!met && expected.isPresent()) {
            findings.add("the seal %s is in no line: the end was cut off, or the whole was written anew"
                    .formatted(expected.get()));
        }
        return new Report(lines, before, List.copyOf(findings));
    }
}
