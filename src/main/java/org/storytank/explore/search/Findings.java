package org.storytank.explore.search;

import java.util.List;

/**
 * A page of results, the best first, of what the one who asks may read.
 *
 * @param total how many there are, at most as many as are counted @param more whether there are more than {@code total}
 * @param page from 1 @param pages how many pages one can leaf through
 */
public record Findings(List<Finding> findings, int total, boolean more, int page, int pages) {

    static final Findings NONE = new Findings(List.of(), 0, false, 1, 1);

    public Findings {
        findings = List.copyOf(findings);
    }
}
