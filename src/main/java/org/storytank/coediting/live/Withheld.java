package org.storytank.coediting.live;

import java.util.List;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.yjs.IdRun;

/**
 * Words that are taken out of a text.
 *
 * @param parts of the words, each without a break, in the order of the text: what somebody wrote between them is not among them
 * @param ids under which they stood, in that order; the ledger goes on knowing whose they are
 */
public record Withheld(List<Part> parts, List<IdRun> ids) {

    public Withheld {
        parts = List.copyOf(parts);
        ids = List.copyOf(ids);
    }

    /**
     * Words that stood together.
     *
     * @param place an encoded relative position: where the first of them stood
     * @param pieces the words with their formats
     */
    public record Part(byte[] place, List<TextPiece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }
    }
}
