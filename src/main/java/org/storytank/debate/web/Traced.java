package org.storytank.debate.web;

import java.util.List;

/**
 * One step down from a source, as a plain page shows it.
 *
 * @param how the first half of a key: {@code copies}
 * @param further what that comes from in turn; empty where it was shown before
 * @param removable whether whoever looks may take it back
 */
public record Traced(
        String id,
        String how,
        String href,
        String host,
        String title,
        String issued,
        boolean removable,
        List<Traced> further) {}
