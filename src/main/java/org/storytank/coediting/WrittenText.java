package org.storytank.coediting;

import java.util.List;
import org.storytank.account.PersonId;

/**
 * What a document says at one moment, in plain characters.
 *
 * @param machine where a machine's words stand, in order; neighbours are joined
 * @param people who wrote or brought what stands there, each once
 * @param upTo the number of the last change it holds
 */
public record WrittenText(String text, List<TextRange> machine, List<PersonId> people, long upTo) {

    public WrittenText {
        machine = List.copyOf(machine);
        people = List.copyOf(people);
    }
}
