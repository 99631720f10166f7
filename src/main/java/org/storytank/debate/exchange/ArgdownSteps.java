package org.storytank.debate.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.exchange.ArgdownDraft.Link;
import org.storytank.debate.exchange.ArgdownDraft.Ref;

/** One premise–conclusion structure. Its last step is the argument itself; each step before is one of its own. */
final class ArgdownSteps {

    private record Step(Ref ref, List<Ref> premises, String scheme) {}

    private final ArgdownDraft draft;
    private final Ref argument;
    private final int line;
    private final Map<Integer, Ref> numbered = new HashMap<>();
    private final Set<Ref> unused = new LinkedHashSet<>();
    private @Nullable Step open;
    private @Nullable Step last;
    private @Nullable Link said;
    private @Nullable Ref conclusion;

    ArgdownSteps(ArgdownDraft draft, Ref argument, int line) {
        this.draft = draft;
        this.argument = argument;
        this.line = line;
    }

    Ref argument() {
        return argument;
    }

    Ref statement(int number, String raw, int at) {
        var step = open;
        open = null;
        if (step != null) {
            finish();
            last = step;
            var direct = draft.saidInData(raw, at);
            if (direct.isPresent()) {
                said = direct.orElseThrow();
                return Ref.NOWHERE;
            }
        }
        var ref = draft.element(raw, at, false);
        if (step != null) {
            conclusion = ref;
        }
        numbered.put(number, ref);
        unused.add(ref);
        return ref;
    }

    /** Gives the argument that an objection under the line of inference objects to. */
    Ref inference(String scheme, List<Integer> uses, int at) {
        var premises = uses.isEmpty()
                ? List.copyOf(unused)
                : uses.stream().map(number -> used(number, at)).toList();
        if (open != null || premises.isEmpty()) {
            throw new MalformedMap(at, "Before an inference stand premises, and behind it a conclusion");
        }
        unused.removeAll(premises);
        var step = new Step(draft.namelessArgument(), premises, scheme);
        open = step;
        return step.ref();
    }

    void end() {
        if (open != null || last == null) {
            throw new MalformedMap(line, "A reconstruction ends with a line of hyphens and a conclusion");
        }
        draft.rename(Objects.requireNonNull(last).ref(), argument);
        finish();
    }

    private void finish() {
        var step = last;
        if (step == null) {
            return;
        }
        draft.takeApart(
                step.ref(), step.premises(), step.scheme(), Optional.ofNullable(said), Optional.ofNullable(conclusion));
        last = null;
        said = null;
        conclusion = null;
    }

    private Ref used(int number, int at) {
        var ref = numbered.get(number);
        if (ref == null) {
            throw new MalformedMap(at, "uses names (%d), which does not stand above".formatted(number));
        }
        return ref;
    }
}
