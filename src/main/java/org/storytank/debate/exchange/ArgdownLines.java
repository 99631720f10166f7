package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the lines of Argdown together into elements: what begins a line says what it is, everything else goes on with what was before. */
final class ArgdownLines {

    private static final Pattern HEADING = Pattern.compile("(#+)\\s+(.*)");
    private static final Pattern RELATION = Pattern.compile("(><|<\\+|<-|<_|\\+>|->|_>|\\+|-|_)\\s+(.*)");
    private static final Pattern PREMISE = Pattern.compile("\\((\\d{1,9})\\)\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("-{2,}\\s*");

    enum Sort {
        HEADING,
        PLAIN,
        RELATION,
        PREMISE,
        INFERENCE
    }

    /**
     * @param sign of a heading the signs, of a relation its sign, of a premise its number
     * @param apart whether a blank line stands before it
     */
    record Element(Sort sort, int line, int indent, boolean apart, String sign, StringBuilder words) {

        String raw() {
            return words.toString();
        }
    }

    private final List<Element> elements = new ArrayList<>();
    private boolean apart = true;
    private boolean inRule;

    static List<Element> of(String text, int skippedLines) {
        var lines = new ArgdownLines();
        var number = skippedLines;
        for (var line : text.lines().skip(skippedLines).toList()) {
            number++;
            lines.line(number, line.replace("\t", "    "));
        }
        if (lines.inRule) {
            throw new MalformedMap(number, "An inference that began with -- ends with a line of --");
        }
        return lines.elements;
    }

    private void line(int number, String raw) {
        var seen = raw.replace(String.valueOf(ArgdownComments.GONE), "");
        var words = seen.strip();
        if (words.isEmpty()) {
            apart |= raw.equals(seen);
            return;
        }
        var indent = seen.indexOf(words.charAt(0));
        if (inRule && !RULE.matcher(words).matches()) {
            elements.getLast().words().append(words).append(' ');
        } else if (inRule) {
            inRule = false;
        } else {
            start(number, indent, words);
        }
        apart = false;
    }

    private void start(int number, int indent, String words) {
        var heading = HEADING.matcher(words);
        var relation = RELATION.matcher(words);
        var premise = PREMISE.matcher(words);
        if (apart && indent == 0 && heading.matches()) {
            add(Sort.HEADING, number, indent, heading.group(1), heading.group(2));
        } else if (RULE.matcher(words).matches() && isAfterPremise()) {
            add(Sort.INFERENCE, number, indent, "", "");
            inRule = words.length() < 4;
        } else if (relation.matches() && !elements.isEmpty() && (indent > 0 || !apart)) {
            add(Sort.RELATION, number, indent, relation.group(1), relation.group(2));
        } else if (premise.matches() && (apart || isInReconstruction())) {
            add(Sort.PREMISE, number, indent, premise.group(1), premise.group(2));
        } else if (apart) {
            add(Sort.PLAIN, number, indent, "", words);
        } else {
            elements.getLast().words().append(' ').append(words);
        }
    }

    private void add(Sort sort, int number, int indent, String sign, String words) {
        elements.add(new Element(sort, number, indent, apart, sign, new StringBuilder(words)));
    }

    private boolean isAfterPremise() {
        return lastStatement().map(last -> last.sort() == Sort.PREMISE).orElse(false);
    }

    private boolean isInReconstruction() {
        return lastStatement()
                .map(last -> last.sort() == Sort.PREMISE
                        || last.sort() == Sort.INFERENCE
                        || last.sort() == Sort.PLAIN && last.raw().startsWith("<"))
                .orElse(false);
    }

    private Optional<Element> lastStatement() {
        for (var i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i).sort() != Sort.RELATION) {
                return Optional.of(elements.get(i));
            }
        }
        return Optional.empty();
    }
}
