package org.storytank.story.api;

import java.util.List;
import java.util.Map;
import org.storytank.provenance.api.OriginShown;

/**
 * The text of a scene as it is stored.
 *
 * @param text its plain characters; a line end ends a paragraph
 * @param pieces the same with formats; those of a line end are those of its paragraph
 * @param written who wrote it, in the order of the text, without gaps
 */
record SceneText(String text, List<Piece> pieces, List<Written> written) {

    /** @param formats bold, italic, link, header, blockquote, break */
    record Piece(String text, Map<String, Object> formats) {}

    /** @param start and length in UTF-16 units of the text @param how typed, undone, moved, copied, drafted, imported, unknown */
    record Written(int start, int length, OriginShown origin, String how) {}
}
