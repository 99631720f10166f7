package org.storytank.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What this place says of a file it handed out: who and what made which stretch of it. It holds hashes of the words, never the words.
 *
 * @param language in which the file speaks around the text
 * @param address where the work is found
 * @param text the hash of everything in {@code parts} and {@code spans}: the same in every format and language of one state of the text
 */
public record Manifest(
        String id,
        Kind kind,
        String format,
        String language,
        String title,
        String address,
        Instant at,
        List<Contributor> contributors,
        List<Part> parts,
        List<Span> spans,
        List<Run> runs,
        List<SourceLine> sources,
        Article50 law,
        List<Review> reviews,
        String text,
        FileMark file) {

    public enum Kind {
        STORY,
        DEBATE
    }

    /** Somebody whose words are in it. @param id within this manifest @param name empty for somebody who left @param characters how many */
    public record Contributor(String id, Optional<String> name, int characters) {}

    /** A scene or a claim, counted from 1. @param title the hash of its title */
    public record Part(int number, String title) {}

    /**
     * A stretch of one paragraph that is alike in who made it.
     *
     * @param part and {@code paragraph} count from 1, {@code number} counts the stretches within the paragraph
     * @param run the machine run, for what a machine had to do with @param by the contributor, for what people typed or brought
     * @param sha256 of its words, see {@link Hashes#ofWords}
     */
    public record Span(
            int part,
            int paragraph,
            int number,
            TextClass made,
            Optional<String> run,
            Optional<String> by,
            int characters,
            String sha256) {}

    /** @param model empty when nobody knows any more */
    public record Run(String id, String model, Optional<Instant> at, String prompt, TextClass made) {}

    public record SourceLine(String title, String address) {}

    /** Somebody read this state of the text through, could change or refuse it, and answers for it. */
    public record Review(String name, Instant at, String text) {}

    /**
     * Its bytes without the manifest itself.
     *
     * @param blocks the first {@link #BLOCK_HASH} bytes of the hash of each {@link #BLOCK} bytes, in base64url, so that it can be said where
     *     a byte changed
     */
    public record FileMark(String sha256, int length, String blocks) {

        public static final int BLOCK = 1024;
        public static final int BLOCK_HASH = 6;
    }

    public WorkLabel label() {
        return WorkLabel.of(spans.stream().map(Span::made).distinct().toList());
    }
}
