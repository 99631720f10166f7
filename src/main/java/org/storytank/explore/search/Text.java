package org.storytank.explore.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.storytank.account.PersonId;
import org.storytank.coediting.WrittenText;
import org.storytank.explore.Kind;

/**
 * Words of people on their way into the indexes.
 *
 * @param node what holds them
 * @param plain the text of a scene, of which the graph has no other copy in plain characters; empty for others
 * @param machine where a machine's words stand in {@code plain}: start, end, start, end …
 * @param place whose roles decide who may find it
 * @param stamp the state of the words but those of a scene; equal stamps, equal words
 * @param upTo the last change of the document that {@code plain} holds
 */
record Text(
        Node node,
        Kind kind,
        String title,
        String text,
        String earlier,
        String plain,
        List<Integer> machine,
        List<PersonId> authors,
        Instant at,
        String place,
        String stamp,
        long upTo) {

    /** A scene with the words of its document. */
    Text saying(WrittenText written) {
        var machine = written.machine().stream()
                .flatMap(range -> Stream.of(range.start(), range.end()))
                .toList();
        return new Text(
                node,
                kind,
                title,
                written.text(),
                earlier,
                written.text(),
                machine,
                written.people(),
                at,
                place,
                stamp,
                written.upTo());
    }

    /** Which node of the graph holds words. */
    record Node(Label label, String id) {}

    /** The labels of nodes that hold words; a question is the claim that a room asks, and goes by the id of the room. */
    enum Label {
        STORY("Story"),
        SCENE("Scene"),
        QUESTION("Claim"),
        CLAIM("Claim"),
        CITATION("Citation");

        private final String inGraph;

        Label(String inGraph) {
            this.inGraph = inGraph;
        }

        String inGraph() {
            return inGraph;
        }
    }
}
