package org.storytank.source;

import java.util.List;
import java.util.Optional;

/** What is cited, in the words of the one who cites it: as in a bibliography. */
public record Work(String title, List<String> authors, Optional<PartialDate> issued) {

    /** What a citation or source node keeps as its {@code csl}. */
    public static Work described(String csl) {
        return CslJson.read(csl);
    }
}
