package org.storytank.explore.search;

import java.util.List;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.explore.search.Text.Label;
import org.storytank.explore.search.Text.Node;

/** The words of all features, and what the indexes hold of them. */
interface Texts {

    /** The words as they stand now; those of a scene are its title only. What is gone is left out. */
    List<Text> read(Label label, List<String> ids);

    void write(List<Text> texts);

    /** Nodes whose words are not in the indexes as they stand now. */
    List<Node> behind(int atMost);

    /** Brings up to date who may find what stands in this place, and in those that inherit its roles. */
    void rekey(PlaceId place);

    /** Takes somebody who leaves for good out of the indexes; their words stay, without an author. */
    void forget(PersonId author);

    /** Places whose texts do not know that the place was opened or closed. */
    List<PlaceId> wronglyKeyed();
}
