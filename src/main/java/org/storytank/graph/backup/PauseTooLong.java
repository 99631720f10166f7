package org.storytank.graph.backup;

import java.time.Duration;

/** Writers would have had to wait longer than the settings allow. */
final class PauseTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PauseTooLong(Duration limit) {
        super("A backup may keep writers waiting for %s (storytank.graph.backup-pause), and that was not enough."
                .formatted(limit.toString().substring(2).toLowerCase(java.util.Locale.ROOT)));
    }
}
