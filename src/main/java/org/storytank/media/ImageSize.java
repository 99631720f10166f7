package org.storytank.media;

/** An image in one size, ready for a page. @param bytes how heavy it is @param tag tells its content from any other */
public record ImageSize(int width, int height, int bytes, String tag) {

    /** The last part of its address. */
    public String name() {
        return width + ".jpg";
    }
}
