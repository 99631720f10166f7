package org.storytank.publishing.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that a work is handed out as. */
public enum Format {
    HTML("html", "text/html;charset=utf-8", new TextSlot(HtmlFile.BEFORE, HtmlFile.AFTER)),
    MARKDOWN("md", "text/markdown;charset=utf-8", new TextSlot(MarkdownFile.BEFORE, MarkdownFile.AFTER)),
    EPUB("epub", "application/epub+zip", new ZipSlot()),
    JSON("json", "application/json", new TextSlot(JsonFile.BEFORE, JsonFile.AFTER));

    private final String suffix;
    private final String type;
    private final Slot slot;

    Format(String suffix, String type, Slot slot) {
        this.suffix = suffix;
        this.type = type;
        this.slot = slot;
    }

    public static Optional<Format> withSuffix(String suffix) {
        return Arrays.stream(values()).filter(one -> one.suffix.equals(suffix)).findFirst();
    }

    static Optional<Format> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static List<Format> all() {
        return List.of(values());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String suffix() {
        return suffix;
    }

    public String type() {
        return type;
    }

    /** Where in such a file its manifest lies. */
    public Slot slot() {
        return slot;
    }

    /** The file without its manifest. */
    public byte[] content(Edition edition) {
        return switch (this) {
            case HTML -> HtmlFile.content(edition);
            case MARKDOWN -> MarkdownFile.content(edition);
            case EPUB -> EpubFile.content(edition);
            case JSON -> JsonFile.content(edition);
        };
    }

    /** What the file says of its text, read back. @throws RuntimeException when it can no more be read */
    Evidence evidence(byte[] content) {
        return switch (this) {
            case HTML -> HtmlFile.evidence(content);
            case MARKDOWN -> MarkdownFile.evidence(content);
            case EPUB -> EpubFile.evidence(content);
            case JSON -> JsonFile.evidence(content);
        };
    }
}
