package org.storytank.shell.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list. @param next what to give as {@code after} for the part that follows; absent at the end */
public record Listed<T>(List<T> items, @Nullable String next) {

    public Listed {
        items = List.copyOf(items);
    }
}
