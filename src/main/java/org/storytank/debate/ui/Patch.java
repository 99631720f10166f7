package org.storytank.debate.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.ui.Picture.QuotePicture;

/** What a page has to change to show a debate as it is now. */
record Patch(
        boolean first,
        boolean mayWrite,
        boolean tools,
        boolean owns,
        List<ClaimPicture> claims,
        List<String> gone,
        @Nullable QuotePicture quote,
        List<RunPicture> runs) {

    static Patch between(Picture before, Picture now) {
        return new Patch(
                before.claims().isEmpty(),
                now.mayWrite(),
                now.tools(),
                now.owns(),
                now.claims().values().stream()
                        .filter(claim -> !claim.equals(before.claims().get(claim.id())))
                        .toList(),
                before.claims().keySet().stream()
                        .filter(id -> !now.claims().containsKey(id))
                        .toList(),
                now.quote(),
                now.runs());
    }
}
