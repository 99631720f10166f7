package org.storytank.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.source.NotAccepted;

/** The tools for analysis of a room, where its owners switched them on. */
@Service
public class Analysis {

    private final DebateService debates;
    private final DebateSettings settings;

    Analysis(DebateService debates, DebateSettings settings) {
        this.debates = debates;
        this.settings = settings;
    }

    /**
     * The claims worth talking about next: people are apart on them, and the answer to the question hangs on them; the weightiest first.
     * What is hidden from the one who asks counts for nothing.
     */
    public List<Crux> cruxes(RoomId room, @Nullable PersonId asker) {
        var debate = debates.read(room, asker);
        if (!debate.room().choices().tools()) {
            throw new NotAccepted(
                    "debate.refused.tools", "The tools for analysis are off in this debate. An owner can switch them on.");
        }
        return new Cruxes(debate, Division.BY_VOTES).find(settings.cruxesShown());
    }
}
