package org.storytank.publishing;

import java.util.List;
import org.storytank.provenance.Article50;
import org.storytank.provenance.Manifest.Review;

/**
 * How a work stands: how AI was used in it, in sentences, and what was declared and reviewed.
 *
 * @param text the hash of the text as it is now, by which a review says what it is of
 * @param reviews of exactly this text @param earlier how many there are of the text as it was before
 */
public record Facts(
        String title,
        List<String> howAiWasUsed,
        boolean hasMachineText,
        Article50 law,
        String text,
        List<Review> reviews,
        int earlier) {}
