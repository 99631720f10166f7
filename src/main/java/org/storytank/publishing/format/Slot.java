package org.storytank.publishing.format;

import java.util.Optional;

/** Where in a file its manifest lies. What is signed is the file as it would be without it, to the byte. */
public interface Slot {

    byte[] fill(byte[] content, String manifest);

    /** Empty when the file has no such slot. Filling what was emptied gives the file again, or the slot was not as it was made. */
    Optional<Emptied> empty(byte[] file);

    record Emptied(byte[] content, String manifest) {}
}
