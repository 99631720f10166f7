package org.storytank.drafting;

import java.util.Map;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.provenance.Involvement;

/**
 * What will be sent when the person says so, word for word.
 *
 * @param model by its name in this place
 * @param instruction ours: the prompt, and what the person wishes
 * @param material other people's words among it, between two lines that nobody can guess
 * @param removed personal data that was taken out of it, by what stands there instead
 * @param involvement what the answer will be, when it is taken
 */
public record Request(
        PersonId by,
        PlaceId place,
        Prompt prompt,
        String model,
        String instruction,
        String material,
        Map<String, String> removed,
        Involvement involvement) {

    /** These words with what was taken out put back. */
    public String restored(String words) {
        var whole = words;
        for (var one : removed.entrySet()) {
            whole = whole.replace(one.getKey(), one.getValue());
        }
        return whole;
    }

    /** A guess on the safe side: text of the languages spoken here has more than three characters a token. */
    int tokens() {
        return (instruction.length() + material.length()) / 3 + 1;
    }
}
