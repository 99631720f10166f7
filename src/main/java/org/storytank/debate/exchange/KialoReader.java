package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.exchange.Bearing.Stance;

/** Reads the text that Kialo exports. */
final class KialoReader {

    private static final String TITLE = "Discussion Title:";
    private static final Pattern LINE = Pattern.compile("((?:\\d{1,9}\\.){1,1000}) (?:(Pro|Con): )?(.*)");
    private static final Pattern REFERENCE = Pattern.compile("-> See ((?:\\d{1,9}\\.){1,1000})\\s*");

    private record Entry(int line, String side, List<String> words) {

        Optional<String> reference() {
            var reference = REFERENCE.matcher(words.getFirst());
            return reference.matches() && words.size() == 1 ? Optional.of(reference.group(1)) : Optional.empty();
        }
    }

    private final Limits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private String title = "";

    KialoReader(Limits limits) {
        this.limits = limits;
    }

    Read read(String text) {
        var number = 0;
        var titled = false;
        @Nullable Entry last = null;
        for (var raw : text.lines().toList()) {
            number++;
            var entry = LINE.matcher(raw);
            if (raw.isBlank()) {
                continue;
            } else if (!titled) {
                title(number, raw);
                titled = true;
            } else if (entry.matches()) {
                last = new Entry(number, side(entry.group(1), entry.group(2)), new ArrayList<>());
                last.words()
                        .add(
                                isRoot(entry.group(1)) && entry.group(2) != null
                                        ? entry.group(2) + ": " + entry.group(3)
                                        : entry.group(3));
                add(entry.group(1), last);
            } else if (last == null) {
                throw new MalformedMap(number, "After the title comes the thesis: 1. and its words");
            } else {
                last.words().add(raw);
            }
        }
        if (!titled) {
            throw new MalformedMap(1, "The first line has to be '" + TITLE + "' and a title");
        }
        return new Read(map(), LossReport.NOTHING);
    }

    private void title(int line, String raw) {
        if (!raw.startsWith(TITLE)) {
            throw new MalformedMap(line, "The first line has to be '" + TITLE + "' and a title");
        }
        title = raw.substring(TITLE.length());
    }

    private void add(String path, Entry entry) {
        limits.checkElements(entry.line(), entries.size() * 2);
        limits.checkDepth(entry.line(), (int) path.chars().filter(c -> c == '.').count());
        if (!isRoot(path) && !entries.containsKey(parent(path))) {
            throw new MalformedMap(
                    entry.line(),
                    "%s stands nowhere above; a claim comes after the one it is about".formatted(parent(path)));
        }
        if (entries.put(path, entry) != null) {
            throw new MalformedMap(entry.line(), "%s stands twice; every number stands once".formatted(path));
        }
    }

    private ArgumentMap map() {
        var claims = new ArrayList<MapClaim>();
        var arguments = new ArrayList<MapArgument>();
        var restatements = new ArrayList<Restatement>();
        var resolved = new HashMap<String, String>();
        entries.forEach((path, entry) -> resolved.put(path, resolve(path, entry)));
        entries.forEach((path, entry) -> {
            if (resolved.get(path).equals(path)) {
                claims.add(claim(path, entry));
            }
            if (isRoot(path)) {
                return;
            }
            var premise = id(resolved.get(path));
            var about = id(resolved.get(parent(path)));
            if (entry.side().isEmpty()) {
                restatements.add(new Restatement(premise, about));
            } else {
                arguments.add(MapArgument.of(
                        "argument " + (arguments.size() + 1),
                        List.of(premise),
                        entry.side().equals("Pro") ? Stance.FOR : Stance.AGAINST,
                        about));
            }
        });
        return new ArgumentMap(title, claims, arguments, restatements, List.of());
    }

    private MapClaim claim(String path, Entry entry) {
        var words = KialoWords.read(entry.words());
        if (words.text().isBlank()) {
            throw new MalformedMap(entry.line(), "After the number come words");
        }
        return MapClaim.of(id(path), words.text()).withSources(words.sources());
    }

    /** Where a reference leads in the end, over others too. */
    private String resolve(String path, Entry first) {
        var at = path;
        var entry = first;
        for (var steps = 0; entry.reference().isPresent(); steps++) {
            at = entry.reference().orElseThrow();
            var next = entries.get(at);
            if (next == null || steps > limits.depth()) {
                throw new MalformedMap(
                        first.line(), "The reference leads nowhere; it has to name a claim of this file");
            }
            entry = next;
        }
        return at;
    }

    private static String side(String path, @Nullable String side) {
        return side == null || isRoot(path) ? "" : side;
    }

    private static boolean isRoot(String path) {
        return path.indexOf('.') == path.length() - 1;
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.', path.length() - 2) + 1);
    }

    private static String id(String path) {
        return path.substring(0, path.length() - 1);
    }
}
