package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.List;

/** Words as Kialo writes them: links in Markdown, other brackets behind a backslash. */
final class KialoWords {

    private static final String BRACKETS = "[]()\\";
    private static final List<String> PREFIXES = List.of("-> See ", "Pro: ", "Con: ");

    /** Words and the sources that were linked in them. */
    record Words(String text, List<MapSource> sources) {}

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final List<MapSource> sources;
    private boolean wordsOutside;

    private KialoWords(String line, List<MapSource> sources) {
        this.line = line;
        this.sources = sources;
    }

    /** @param bare nothing stands before these words that says for or against */
    static String written(String words, boolean bare) {
        var escaped = words.replaceAll("([\\\\\\[\\]()])", "\\\\$1");
        var taken = PREFIXES.stream().filter(escaped::startsWith).findFirst();
        return taken.isPresent() && (bare || escaped.startsWith("-> See ")) ? "\\" + escaped : escaped;
    }

    static String link(MapSource source) {
        return "[%s](%s)".formatted(written(source.label(), false), written(source.address(), false));
    }

    /** A link within a sentence keeps its words there; a further line of nothing but links has no words. */
    static Words read(List<String> lines) {
        var sources = new ArrayList<MapSource>();
        var all = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var words = new KialoWords(lines.get(i), sources);
            words.scan();
            if (i == 0 || words.wordsOutside) {
                all.append(words.text).append('\n');
            }
        }
        return new Words(all.toString(), sources);
    }

    private void scan() {
        var at = 0;
        while (at < line.length()) {
            var label = line.charAt(at) == '[' ? closing(at, ']') : -1;
            var address = label > 0 && label + 1 < line.length() && line.charAt(label + 1) == '('
                    ? closing(label + 1, ')')
                    : -1;
            if (address > 0) {
                link(plain(line.substring(at + 1, label)), plain(line.substring(label + 2, address)));
                at = address + 1;
            } else {
                var length = line.charAt(at) == '\\' ? escaped(at) : 1;
                wordsOutside |= !Character.isWhitespace(line.charAt(at));
                text.append(line, at + (length > 1 ? 1 : 0), at + length);
                at += length;
            }
        }
    }

    private void link(String label, String address) {
        text.append(label);
        if (!label.isBlank() || !address.isBlank()) {
            sources.add(new MapSource(label, address));
        }
    }

    /** Where the bracket that opens here closes, or −1 when another one comes before. */
    private int closing(int open, char with) {
        var at = open + 1;
        while (at < line.length() && BRACKETS.indexOf(line.charAt(at)) < 0 || at < line.length() && isEscape(at)) {
            at += isEscape(at) ? 2 : 1;
        }
        return at < line.length() && line.charAt(at) == with ? at : -1;
    }

    private boolean isEscape(int at) {
        return line.charAt(at) == '\\' && at + 1 < line.length();
    }

    private int escaped(int at) {
        return at + 1 < line.length() && BRACKETS.indexOf(line.charAt(at + 1)) >= 0
                ? 2
                : PREFIXES.stream()
                        .filter(prefix -> at == 0 && line.startsWith(prefix, 1))
                        .mapToInt(prefix -> prefix.length() + 1)
                        .findFirst()
                        .orElse(1);
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\([\\\\\\[\\]()]|-> See |Pro: |Con: )", "$1");
    }
}
