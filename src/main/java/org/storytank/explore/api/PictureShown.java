package org.storytank.explore.api;

import java.util.List;
import org.storytank.explore.graph.Picture;

/** Things and how they hang together; every link joins two of the things. */
record PictureShown(List<ThingShown> things, List<LinkShown> links) {

    /**
     * @param thing its kind and id: {@code claim-k7m2pq}
     * @param words its title or its text; empty for an untitled story or scene
     * @param within where it stands, or empty
     * @param machine whether a machine wrote any of it
     * @param more how many further neighbours it has than are shown
     */
    record ThingShown(
            String thing,
            String kind,
            String words,
            String within,
            String path,
            boolean machine,
            boolean withdrawn,
            int more) {}

    /** @param how holds, raised, for, against, stated or rests-on */
    record LinkShown(String from, String how, String to) {}

    static PictureShown of(Picture picture) {
        return new PictureShown(
                picture.nodes().stream()
                        .map(node -> new ThingShown(
                                node.thing().toString(),
                                node.thing().kind().word(),
                                node.words(),
                                node.within(),
                                node.path(),
                                node.machine(),
                                node.withdrawn(),
                                picture.more().getOrDefault(node.thing(), 0)))
                        .toList(),
                picture.links().stream()
                        .map(link -> new LinkShown(
                                link.from().toString(),
                                link.how().word(),
                                link.to().toString()))
                        .toList());
    }
}
