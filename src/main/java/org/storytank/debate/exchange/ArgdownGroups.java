package org.storytank.debate.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.storytank.debate.exchange.ArgdownDraft.Ref;

/** The headings of an Argdown file, and what stands under each. */
final class ArgdownGroups {

    private record Node(String title, int level, List<Ref> members, List<Node> inner) {}

    private final Node root = new Node("", 0, new ArrayList<>(), new ArrayList<>());
    private final Deque<Node> open = new ArrayDeque<>(List.of(root));
    private final Set<Ref> placed = new HashSet<>();

    /** @param title empty for a heading that makes no group */
    void heading(int level, String title) {
        while (open.element().level() >= level) {
            open.pop();
        }
        if (!title.isEmpty()) {
            var node = new Node(title, level, new ArrayList<>(), new ArrayList<>());
            open.element().inner().add(node);
            open.push(node);
        }
    }

    void add(Ref ref) {
        if (placed.add(ref)) {
            open.element().members().add(ref);
        }
    }

    /** @param ids gives nothing for what is no claim or argument in the end */
    List<Group> groups(Function<Ref, Optional<String>> ids) {
        return groups(root, ids);
    }

    private static List<Group> groups(Node node, Function<Ref, Optional<String>> ids) {
        return node.inner().stream()
                .map(inner -> new Group(
                        inner.title(),
                        inner.members().stream()
                                .map(ids)
                                .flatMap(Optional::stream)
                                .toList(),
                        groups(inner, ids)))
                .toList();
    }
}
