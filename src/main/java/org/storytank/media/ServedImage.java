package org.storytank.media;

import java.util.function.Supplier;

/**
 * A file of an image, for somebody who may see it.
 *
 * @param type as in {@code Content-Type}
 * @param tag of exactly these bytes
 * @param fileName when somebody keeps it
 * @param toTakeAlong whether it is the file itself, and not one of the sizes for pages
 * @param open whether everyone may see it
 * @param content asked for only when the browser does not have it yet
 */
public record ServedImage(
        String type, String tag, String fileName, boolean toTakeAlong, boolean open, Supplier<byte[]> content) {}
