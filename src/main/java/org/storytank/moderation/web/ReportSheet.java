package org.storytank.moderation.web;

import java.util.List;
import org.storytank.moderation.Moderated.Shown;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.Subject;

/**
 * The form in which something is reported.
 *
 * @param reason what was chosen before, or empty
 * @param refused why it was not taken, or empty
 */
public record ReportSheet(
        Subject subject, Shown shown, String stamp, String reason, String note, String refused, int longest) {

    public List<Ground> reasons() {
        return List.of(Ground.values());
    }

    public String action() {
        return path(subject);
    }

    static String path(Subject subject) {
        return "/report/%s/%s".formatted(subject.kind(), subject.id());
    }
}
