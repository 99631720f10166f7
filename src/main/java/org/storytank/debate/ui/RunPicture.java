package org.storytank.debate.ui;

import java.util.List;
import org.storytank.debate.Debate;
import org.storytank.debate.RunLine;

/** A machine run as the page tells of it; {@code frontend/debate/machine-words.ts} names the same fields. */
record RunPicture(String id, String how, String model, String at, String askedBy, String prompt) {

    static List<RunPicture> all(Debate debate) {
        return debate.allRuns().stream().map(RunPicture::of).toList();
    }

    private static RunPicture of(RunLine run) {
        return new RunPicture(run.id(), run.how(), run.model(), run.at().toString(), run.askedBy(), run.prompt());
    }
}
