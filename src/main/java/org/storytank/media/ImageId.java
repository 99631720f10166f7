package org.storytank.media;

import org.storytank.graph.Ids;

/** Which uploaded image. */
public record ImageId(String value) {

    public ImageId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
