package org.storytank.moderation.cases;

import java.util.List;
import org.storytank.provenance.LabelledText;

/**
 * What a moderator should know before deciding a case, in figures: never who.
 *
 * @param author decisions about other things that its author said
 * @param reporters other reports of those who reported it with a name
 * @param alike what was decided about the most similar, for the same kind of reason
 */
public record Background(Past author, Past reporters, List<Alike> alike) {

    /**
     * What became of earlier things.
     *
     * @param held that are out of sight
     * @param putBack that were held wrongly: taken back or overturned
     * @param left that stay as they are; of authors not counted, since nothing was decided about them
     * @param waiting undecided
     */
    public record Past(int held, int putBack, int left, int waiting) {

        static final Past NONE = new Past(0, 0, 0, 0);

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** A decision about something similar. @param words of that, as it is kept */
    public record Alike(Decision decision, LabelledText words) {}
}
