package org.storytank.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.source.NotAccepted;

/** The tools for analysis of a room, where its owners switched them on. What is hidden from the one who asks counts for nothing. */
@Service
public class Analysis {

    private final DebateService debates;
    private final DebateSettings settings;

    Analysis(DebateService debates, DebateSettings settings) {
        this.debates = debates;
        this.settings = settings;
    }

    /** The claims worth talking about next: people are apart on them, and the answer to the question hangs on them; the weightiest first. */
    public List<Crux> cruxes(RoomId room, @Nullable PersonId asker) {
        return new Cruxes(analysable(room, asker), Division.BY_VOTES).find(settings.cruxesShown());
    }

    /**
     * How strong a claim of the room is, or the yes to its question, and what makes it so.
     *
     * @param what if other claims were worth more or less, all at once; they too have to stand in the room
     * @throws Unknown when the claim, or one that something is supposed of, is not in this room, or was withdrawn
     * @throws NotAccepted when more is supposed than a page shows what a claim rests on
     */
    public ClaimStrength strength(RoomId room, ClaimId claim, List<Supposition> what, @Nullable PersonId asker) {
        if (what.size() > settings.sharesShown()) {
            throw new NotAccepted(
                    "debate.refused.supposed",
                    "At most %d claims can be supposed to be worth something else at once.",
                    settings.sharesShown());
        }
        return new ClaimStrengths(analysable(room, asker)).of(claim, what, settings.sharesShown());
    }

    /** What can be accepted together of all that is said there. */
    public Together together(RoomId room, @Nullable PersonId asker) {
        return Together.of(new Weighed(analysable(room, asker)), settings.setsSought());
    }

    private Debate analysable(RoomId room, @Nullable PersonId asker) {
        var debate = debates.read(room, asker);
        if (!debate.room().choices().tools()) {
            throw toolsAreOff();
        }
        return debate;
    }

    static NotAccepted toolsAreOff() {
        return new NotAccepted(
                "debate.refused.tools", "The tools for analysis are off in this debate. An owner can switch them on.");
    }
}
