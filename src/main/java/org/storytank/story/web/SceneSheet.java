package org.storytank.story.web;

import java.util.List;
import org.storytank.media.web.Figure;
import org.storytank.provenance.LinkedData;
import org.storytank.provenance.WorkLabel;

/** A scene as its page shows it. @param number counted from 1 @param report where it is reported */
public record SceneSheet(
        int number,
        String title,
        String path,
        SceneText text,
        List<DraftLine> drafts,
        List<RaisedLine> raised,
        List<CitedLine> cited,
        List<Figure> illustrations,
        String report) {

    /** What the page says of itself to machines. */
    public WorkLabel label() {
        return WorkLabel.of(text.classes());
    }

    public LinkedData linked() {
        return LinkedData.of("CreativeWork")
                .with("name", title)
                .with(label())
                .with("citation", cited.stream().map(CitedLine::linked).toList())
                .with("image", illustrations.stream().map(Figure::linked).toList());
    }
}
