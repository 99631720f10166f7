package org.storytank.story.web;

import java.util.List;
import org.storytank.media.web.Figure;

/** A scene as its page shows it. @param number counted from 1 */
public record SceneSheet(
        int number, String title, String path, SceneText text, List<RaisedLine> raised, List<Figure> illustrations) {}
