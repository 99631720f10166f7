package org.storytank.explore.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.debate.RoomId;
import org.storytank.explore.Thing;

/** The links of the whole graph, asked for one step at a time; nothing closed to the reader is among the answers or counted in them. */
interface Links {

    /** Which way a step goes: UP to where things come from, DOWN to what grew out of them. */
    enum Way {
        UP,
        DOWN
    }

    /**
     * The links from these things one step on.
     *
     * @param each how many of one sort for each of them
     */
    List<Step> from(Collection<Thing> things, Way way, @Nullable PersonId reader, int each);

    /** What the reader may see of these things, in this order; what is closed, deleted or unknown is left out. */
    List<Node> nodes(Collection<Thing> things, @Nullable PersonId reader);

    /** Scenes of a story that raised questions, and the questions. */
    List<Link> raisedBy(Thing story, @Nullable PersonId reader, int atMost);

    /** Claims under a question, or under the questions of a story, that cite nothing and that their authors stand by; each with its question. */
    List<Link> unsourced(Thing about, @Nullable PersonId reader, int atMost);

    /** The room in which a claim was stated. */
    Optional<RoomId> roomOf(Thing claim);

    /** @param at the end one came from @param siblings how many links of this sort it has */
    record Step(Link link, Thing at, int siblings) {}
}
