package org.storytank.media;

import org.jspecify.annotations.Nullable;

/**
 * What an image's own metadata says of it. Anybody can write that into a file, so it is shown as the file's word.
 *
 * @param source null when it does not say
 * @param credit whom to name, or empty
 * @param copyright whose it is, or empty
 * @param location whether it held a place on earth; that is never kept
 */
public record FileSays(
        @Nullable DigitalSourceType source, Manifest manifest, String credit, String copyright, boolean location) {

    /** What became of the C2PA manifest, the signed account of a file's making. */
    public enum Manifest {
        /** There was none. */
        NONE,
        /** It is in the file to take along, to the byte as it came, and holds. */
        WHOLE,
        /** It is in the file to take along; because other metadata was removed around it, its seal says that the file was changed. */
        BROKEN_BY_CLEANING,
        /** It held a location itself, so it was not kept. */
        LEFT_OUT
    }
}
