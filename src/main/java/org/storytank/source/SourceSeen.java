package org.storytank.source;

import java.util.List;

/**
 * A source as one person sees it: only what stands in places that they may read.
 *
 * @param citations each with the text above it, newest first
 * @param explained what people who usually disagree find useful to know of it
 * @param from what it derives from, as people say in these places
 * @param into what derives from it, each with the addresses of both
 */
public record SourceSeen(
        Source source, List<Cited> citations, List<Explained> explained, List<Derived> from, List<Into> into) {

    public record Cited(Citation citation, Resting text) {}

    /** @param source what derives from the one that is seen */
    public record Into(Source source, Derived derived) {}
}
