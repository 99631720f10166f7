package org.storytank.coediting.wire;

/** How much one frame may hold. */
public record FrameLimits(int bytes, int messages) {

    public FrameLimits {
        if (bytes < 1 || messages < 1) {
            throw new IllegalArgumentException(
                    "A frame must be allowed at least one byte and one message, not " + bytes + " and " + messages);
        }
    }
}
