package org.storytank.provenance;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a stretch of text: who or what made it. What nothing is known of carries no claim: the absence of a mark means
 * "unknown", never "a person".
 */
public enum TextClass {
    /** Typed by a person. */
    PERSON("digitalCreation", "none"),
    GENERATED(Involvement.GENERATED),
    EDITED(Involvement.EDITED),
    CORRECTED(Involvement.CORRECTED),
    /** Brought along by a person from elsewhere; who or what wrote it there is not known. */
    IMPORTED(null, null),
    UNKNOWN(null, null);

    private static final String TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final @Nullable URI term;
    private final @Nullable String disclosure;

    TextClass(Involvement involvement) {
        this.term = involvement.digitalSourceType();
        this.disclosure = involvement.disclosure();
    }

    TextClass(@Nullable String term, @Nullable String disclosure) {
        this.term = term == null ? null : URI.create("http://cv.iptc.org/newscodes/digitalsourcetype/" + term);
        this.disclosure = disclosure;
    }

    /** @param run the machine run that the origin names; one that nobody knows any more still was a machine's */
    public static TextClass of(Origin origin, @Nullable DraftRun run) {
        return switch (origin) {
            case Origin.Human _ -> PERSON;
            case Origin.Imported _ -> IMPORTED;
            case Origin.Unknown _ -> UNKNOWN;
            case Origin.Draft _ -> run == null ? GENERATED : of(run.involvement());
        };
    }

    public static TextClass of(Involvement involvement) {
        return valueOf(involvement.name());
    }

    public static Optional<TextClass> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** How files call it. */
    public String word() {
        var name = name().toLowerCase(Locale.ROOT);
        return isMachines() ? "machine-" + name : name;
    }

    /** Whether a machine had to do with it, so that its mark must be seen. */
    public boolean isMachines() {
        return this == GENERATED || this == EDITED || this == CORRECTED;
    }

    /** The term of the IPTC vocabulary <i>Digital Source Type</i>; empty where nothing is claimed. */
    public Optional<URI> digitalSourceType() {
        return Optional.ofNullable(term);
    }

    /** The value of {@code ai-disclosure}; empty where nothing is claimed. */
    public Optional<String> disclosure() {
        return Optional.ofNullable(disclosure);
    }

    static URI term(String name) {
        return URI.create(TERMS + name);
    }
}
