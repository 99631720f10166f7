package org.storytank.debate.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.exchange.ArgdownDraft.Ref;
import org.storytank.debate.exchange.ArgdownLines.Element;
import org.storytank.debate.exchange.Bearing.Stance;

/** Reads Argdown, element by element. */
final class ArgdownReader {

    /** An element that others stand under, indented. */
    private record Above(int indent, Ref ref) {}

    private final Limits limits;
    private final ArgdownDraft draft = new ArgdownDraft();
    private final Deque<Above> above = new ArrayDeque<>();
    private @Nullable Ref head;
    private @Nullable ArgdownSteps steps;

    ArgdownReader(Limits limits) {
        this.limits = limits;
    }

    Read read(String text) {
        var front = frontMatter(text);
        var stripped = ArgdownComments.from(
                "\n".repeat(front) + text.lines().skip(front).collect(Collectors.joining("\n")));
        draft.lose(Loss.COMMENTS, stripped.comments());
        var seen = 0;
        for (var element : ArgdownLines.of(stripped.text(), front)) {
            limits.checkElements(element.line(), ++seen);
            switch (element.sort()) {
                case HEADING -> heading(element);
                case PLAIN -> plain(element);
                case RELATION -> relation(element);
                case PREMISE -> premise(element);
                case INFERENCE -> inference(element);
            }
        }
        endReconstruction();
        return draft.done();
    }

    /** How many lines the front matter takes. */
    private int frontMatter(String text) {
        var lines = text.lines().toList();
        var start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        if (start == lines.size() || !lines.get(start).matches("={3,}\\s*")) {
            return 0;
        }
        for (var end = start + 1; end < lines.size(); end++) {
            if (lines.get(end).matches("={3,}\\s*")) {
                var entries = ArgdownWords.yaml(String.join("\n", lines.subList(start + 1, end)), start + 1);
                draft.title(String.valueOf(entries.getOrDefault("title", "")));
                draft.lose(Loss.DATA, entries.size() - (entries.containsKey("title") ? 1 : 0));
                return end + 1;
            }
        }
        throw new MalformedMap(start + 1, "The front matter ends with a line of ===");
    }

    private void heading(Element element) {
        endReconstruction();
        above.clear();
        head = null;
        limits.checkDepth(element.line(), element.sign().length());
        var words = ArgdownWords.read(element.raw(), element.line());
        var isGroup = !Boolean.FALSE.equals(words.data().get("isGroup"));
        draft.lose(Loss.DATA, words.data().size() - (words.data().containsKey("isGroup") ? 1 : 0));
        draft.lose(Loss.TAGS, words.tags().size());
        draft.heading(element.sign().length(), isGroup ? words.text() : "");
    }

    private void plain(Element element) {
        endReconstruction();
        var ref = draft.element(element.raw(), element.line(), true);
        head = ref.isArgument() ? ref : null;
        above.clear();
        above.push(new Above(element.indent(), ref));
    }

    private void relation(Element element) {
        while (!above.isEmpty() && above.element().indent() >= element.indent()) {
            above.pop();
        }
        if (above.isEmpty()) {
            throw new MalformedMap(element.line(), "A relation stands indented under what it is about");
        }
        limits.checkDepth(element.line(), above.size() + 1);
        var upper = above.element().ref();
        var lower = draft.element(element.raw(), element.line(), false);
        switch (element.sign()) {
            case "+", "<+" -> draft.relate(lower, Stance.FOR, upper, element.line());
            case "-", "<-" -> draft.relate(lower, Stance.AGAINST, upper, element.line());
            case "_", "<_" -> draft.relate(lower, Stance.UNDERCUTS, upper, element.line());
            case "+>" -> draft.relate(upper, Stance.FOR, lower, element.line());
            case "->" -> draft.relate(upper, Stance.AGAINST, lower, element.line());
            case "_>" -> draft.relate(upper, Stance.UNDERCUTS, lower, element.line());
            default -> {
                draft.relate(lower, Stance.AGAINST, upper, element.line());
                draft.relate(upper, Stance.AGAINST, lower, element.line());
                draft.lose(Loss.CONTRADICTIONS, 1);
            }
        }
        above.push(new Above(element.indent(), lower));
    }

    private void premise(Element element) {
        if (element.apart()) {
            endReconstruction();
        }
        var under = steps;
        if (under == null) {
            under = new ArgdownSteps(draft, head == null ? draft.namelessArgument() : head, element.line());
            draft.groups(under.argument());
            steps = under;
        }
        var ref = under.statement(Integer.parseInt(element.sign()), element.raw(), element.line());
        above.clear();
        above.push(new Above(element.indent(), ref));
    }

    private void inference(Element element) {
        var under = steps;
        if (under == null) {
            throw new MalformedMap(element.line(), "An inference stands between premises (1) … and a conclusion");
        }
        var words = ArgdownWords.read(element.raw(), element.line());
        var ref = under.inference(words.text(), uses(words.data()), element.line());
        draft.lose(Loss.DATA, words.data().size() - (words.data().containsKey("uses") ? 1 : 0));
        draft.lose(Loss.TAGS, words.tags().size());
        above.clear();
        above.push(new Above(element.indent(), ref));
    }

    private static List<Integer> uses(Map<String, Object> data) {
        return new HashMap<>(data).getOrDefault("uses", List.of()) instanceof List<?> list
                ? list.stream()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .toList()
                : List.of();
    }

    private void endReconstruction() {
        var under = steps;
        if (under != null) {
            under.end();
            steps = null;
        }
    }
}
