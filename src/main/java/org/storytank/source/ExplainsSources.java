package org.storytank.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** A feature in which people say what one should know of sources. */
public interface ExplainsSources {

    /** What is agreed on there, as far as this person may read it; nobody is somebody without a name. */
    List<Explained> of(SourceId source, @Nullable PersonId asker);
}
