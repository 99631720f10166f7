package org.storytank.debate.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/** The same groups with other names of their members. */
final class Grouping {

    private Grouping() {}

    static List<Group> renamed(List<Group> groups, UnaryOperator<String> name) {
        return groups.stream()
                .map(group -> new Group(
                        group.title(), group.members().stream().map(name).toList(), renamed(group.groups(), name)))
                .toList();
    }
}
