package org.storytank.debate.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * Claims and arguments that belong together under a heading.
 *
 * @param members their ids, each in one group at most
 */
public record Group(String title, List<String> members, List<Group> groups) {

    public Group {
        title = Texts.line(title);
        members = members.stream().map(Texts::line).toList();
        groups = List.copyOf(groups);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A group has a title");
        }
    }

    /** It and all groups in it. */
    public Stream<Group> all() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::all));
    }
}
