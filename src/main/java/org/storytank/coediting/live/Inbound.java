package org.storytank.coediting.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.StateVector;

/** What a client says, read and checked as far as that needs no document. */
public sealed interface Inbound {

    record WantsState(StateVector seen) implements Inbound {}

    /**
     * @param number the n-th change frame of its connection; 0 when the client does not number
     * @param matches what of it is known as a machine's words, from wherever it comes
     */
    record Change(long number, byte[] bytes, DecodedUpdate update, List<Run> matches) implements Inbound {}

    record Here(byte[] states) implements Inbound {}

    record WhoIsHere() implements Inbound {}

    record Proof(ProvenTicket ticket) implements Inbound {}

    /**
     * Characters of a change that comes with this or after it are copies of others.
     *
     * @param source where the others stand
     * @param originals what stands there under each run, when it is another document; null for this one
     */
    record Copied(
            DocumentId source,
            List<CopiedRun> runs,
            @Nullable List<List<Original>> originals) implements Inbound {

        /** How much text it carries. */
        long units() {
            return originals == null
                    ? 0
                    : originals.stream()
                            .flatMap(List::stream)
                            .mapToLong(original -> original.text().length())
                            .sum();
        }
    }

    /** Ids {@code to…to+length-1} of one client are copies of {@code from…from+length-1} of another. */
    record CopiedRun(long fromClient, long fromClock, long toClient, long toClock, long length) {}
}
