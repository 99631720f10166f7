package org.storytank.debate;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.coediting.MachineWords;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.MachineAnswer;
import org.storytank.provenance.Origin;

/** Says of words on their way into a room where each of them comes from. */
@Component
class Labels {

    /** How {@link RoomMap} writes, in any language, that a machine wrote words of a text. */
    private static final Pattern MARKED = Pattern.compile("(AI|IA) · ");

    /** Stands for runs of elsewhere, of which nothing is known here. */
    private static final String BROUGHT_RUN = "brought-along";

    private final MachineWords machines;

    Labels(MachineWords machines) {
        this.machines = machines;
    }

    /** What somebody typed or pasted: theirs, but for a machine's words that are known again. */
    LabelledText typed(PersonId by, String text) {
        return machines.typed(text, by);
    }

    /**
     * What somebody brings along from elsewhere: whoever wrote it there, they did not. A machine's words are known again, or by the mark that
     * our own files put before them.
     */
    LabelledText brought(PersonId by, String text) {
        var marked = MARKED.matcher(text);
        if (marked.lookingAt() && marked.end() < text.length()) {
            return LabelledText.of(text.substring(marked.end()), new Origin.Draft(BROUGHT_RUN));
        }
        return machines.typed(text, by)
                .with(origin -> origin instanceof Origin.Human ? new Origin.Imported(by) : origin);
    }

    /** Their own words, changed by hand. */
    LabelledText edited(LabelledText before, PersonId by, String text) {
        return machines.edited(before, text, by);
    }

    /** Keeps the answer. @throws NotAllowed when it is not what this run answered, here */
    void remember(RoomId room, MachineAnswer answer) {
        try {
            machines.keep(room.value(), answer.run(), answer.text(), "");
        } catch (IllegalStateException notThisOne) {
            throw new NotAllowed("This run answered something else, or elsewhere. Take an answer that was given here.");
        }
    }

    /** What they made of a machine's answer. @throws NotAllowed when it was not given to them, here, in these words */
    LabelledText taken(PersonId by, RoomId room, MachineAnswer answer, String text) {
        return taken(by, room, answer, answer.words(), text);
    }

    /** Their own words, changed with a machine's answer: what stood there as a machine's and stays is still that machine's. */
    LabelledText edited(LabelledText before, PersonId by, RoomId room, MachineAnswer answer, String text) {
        return proposed(before, answer, by, room, text)
                .known(before.edited(text, by).machines());
    }

    private LabelledText proposed(LabelledText before, MachineAnswer answer, PersonId by, RoomId room, String text) {
        if (answer.run().involvement() == Involvement.CORRECTED) {
            // Who only corrects leaves the rest to whoever wrote it.
            var corrected = before.edited(
                    answer.words().text(), new Origin.Draft(answer.run().id()));
            return taken(by, room, answer, corrected, text);
        }
        var known = answer.onTopOf(involvementIn(before));
        return taken(by, room, known, known.words(), text);
    }

    private LabelledText taken(PersonId by, RoomId room, MachineAnswer answer, LabelledText proposed, String text) {
        if (!answer.run().askedBy().equals(by)) {
            throw new NotAllowed("Somebody else asked a machine for this. Take an answer that you asked for.");
        }
        remember(room, answer);
        return machines.edited(proposed, text, by);
    }

    /** How machines had to do with these words, as far as the next one must not make less of it. */
    private Involvement involvementIn(LabelledText words) {
        return machines.runs(words.runs()).values().stream()
                .map(DraftRun::involvement)
                .min(Comparator.naturalOrder())
                .orElse(Involvement.CORRECTED);
    }
}
