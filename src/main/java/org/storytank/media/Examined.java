package org.storytank.media;

/** A file that could be taken, before it is: what it is and what its metadata says. Nothing of it is kept. */
public record Examined(ImageFormat format, int width, int height, FileSays file) {

    public ImageLabel label() {
        return ImageLabel.of(file, null);
    }
}
