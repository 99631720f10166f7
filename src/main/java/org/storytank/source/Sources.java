package org.storytank.source;

import java.util.List;
import org.storytank.account.PlaceId;

/** What hangs on each source, in whatever place; who may see it is asked afterwards. */
interface Sources {

    /** Its citations, newest first. */
    List<Citations.Found> citing(SourceId id, int atMost);

    /** What it derives from and what derives from it. */
    List<Step> steps(SourceId id, int atMost);

    /** @param source the one that derives */
    record Step(PlaceId place, Source source, Derived derived) {}
}
