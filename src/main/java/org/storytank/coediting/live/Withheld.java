package org.storytank.coediting.live;

import java.util.List;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.yjs.IdRun;

/**
 * Words that are taken out of a text.
 *
 * @param place an encoded relative position: where the first of them stood
 * @param pieces the words with their formats
 * @param ids under which they stood; the ledger goes on knowing whose they are
 */
public record Withheld(byte[] place, List<TextPiece> pieces, List<IdRun> ids) {

    public Withheld {
        pieces = List.copyOf(pieces);
        ids = List.copyOf(ids);
    }
}
