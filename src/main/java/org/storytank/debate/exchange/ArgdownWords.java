package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The words of an Argdown element: text, {@code #tags}, {@code {data}} and {@code [links](https://…)} between them, a backslash before what is none
 * of these.
 */
final class ArgdownWords {

    private static final int LONGEST_DATA = 100_000;
    private static final int LONGEST_TAG = 200;
    private static final int MOST_OPEN_BRACKETS = 100;

    /** What the web calls an address; brackets within come in pairs. */
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]\\\\]{1,1000})]\\((https?://(?:[^\\s()]|\\([^\\s()]*\\)){1,2000})\\)");

    /** @param data empty when there is none @param links what was linked, when links were asked for */
    record Words(String text, List<String> tags, Map<String, Object> data, List<MapSource> links) {}

    private final String raw;
    private final int line;
    private final boolean linking;
    private int unclosed;
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final List<MapSource> links = new ArrayList<>();

    private ArgdownWords(String raw, int line, boolean linking) {
        this.raw = raw;
        this.line = line;
        this.linking = linking;
    }

    /** Links stay in the words as they were written. */
    static Words read(String raw, int line) {
        return new ArgdownWords(raw, line, false).words();
    }

    /** Of a link its words stay; where it goes is a source. */
    static Words linked(String raw, int line) {
        return new ArgdownWords(raw, line, true).words();
    }

    private Words words() {
        scan();
        return new Words(Texts.line(text.toString()), tags, data, links);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replaceAll("(^|\\s)#", "$1\\\\#")
                .replaceAll("(^|\\s)//", "$1\\\\//")
                .replace("/*", "\\/*")
                .replace("<!--", "\\<!--")
                .replace("](http", "]\\(http")
                .replaceAll("^([-+_<>(])", "\\\\$1");
    }

    static String tags(List<String> tags) {
        var written = new StringBuilder();
        tags.forEach(tag -> written.append(" #").append(isWord(tag) ? tag : "(" + tag + ")"));
        return written.toString();
    }

    static String data(Map<String, Object> data) {
        // JSON is YAML; what could be taken for the beginning of a comment is written as a number.
        return data.isEmpty()
                ? ""
                : " "
                        + JsonTree.line(data)
                                .replace("//", "\\u002f\\u002f")
                                .replace("/*", "\\u002f*")
                                .replace("<!", "\\u003c!");
    }

    static String quoted(String text) {
        return JsonTree.line(text);
    }

    static Map<String, Object> yaml(String text, int line) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(LONGEST_DATA);
        try {
            Object tree = new Yaml(new SafeConstructor(options)).load(text);
            var entries = new LinkedHashMap<String, Object>();
            if (tree instanceof Map<?, ?> map) {
                map.forEach((key, value) -> entries.put(String.valueOf(key), value == null ? "" : value));
            }
            return entries;
        } catch (YAMLException e) {
            throw new MalformedMap(
                    line, "The data in { } are no YAML; write { name: \"value\" }, or \\{ for a bracket");
        }
    }

    private void scan() {
        var link = LINK.matcher(raw);
        var at = 0;
        while (at < raw.length()) {
            var c = raw.charAt(at);
            if (c == '\\' && at + 1 < raw.length() && !Character.isLetterOrDigit(raw.charAt(at + 1))) {
                text.append(raw.charAt(at + 1));
                at += 2;
            } else if (c == '#' && (at == 0 || Character.isWhitespace(raw.charAt(at - 1))) && tagEnd(at) > at + 1) {
                var end = tagEnd(at);
                tags.add(raw.charAt(at + 1) == '(' ? raw.substring(at + 2, end - 1) : raw.substring(at + 1, end));
                at = end;
            } else if (c == '{' && unclosed < MOST_OPEN_BRACKETS && dataEnd(at) > 0) {
                var end = dataEnd(at);
                data.putAll(yaml(raw.substring(at, end), line));
                at = end;
            } else if (c == '[' && linking && link.region(at, raw.length()).lookingAt()) {
                text.append(link.group(1));
                links.add(new MapSource(Texts.line(link.group(1)), link.group(2)));
                at = link.end();
            } else {
                text.append(c);
                at++;
            }
        }
    }

    private int tagEnd(int from) {
        if (from + 1 < raw.length() && raw.charAt(from + 1) == '(') {
            return raw.indexOf(')', from, Math.min(raw.length(), from + LONGEST_TAG)) + 1;
        }
        var end = from + 1;
        while (end < raw.length() && isWordCharacter(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind the bracket that closes the data, or −1; brackets between quotes do not count. */
    private int dataEnd(int from) {
        var open = 0;
        var quoted = false;
        for (var at = from; at < Math.min(raw.length(), from + LONGEST_DATA); at++) {
            var c = raw.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                return at + 1;
            }
        }
        unclosed++;
        return -1;
    }

    private static boolean isWord(String tag) {
        return tag.chars().allMatch(c -> isWordCharacter((char) c));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
