package org.storytank.media;

import org.jspecify.annotations.Nullable;
import org.storytank.media.DigitalSourceType.Kind;

/**
 * What an image is labelled with: what its file says or what somebody declared, whichever says more of AI. Nobody can declare AI away,
 * and an image of which nothing is known is unknown, not human.
 *
 * @param source in the IPTC vocabulary; null when nothing is known
 */
public record ImageLabel(Kind kind, Basis basis, @Nullable DigitalSourceType source) {

    /** Who says so. */
    public enum Basis {
        FILE,
        DECLARED,
        NOBODY
    }

    static ImageLabel of(FileSays file, @Nullable Declaration declared) {
        var said = file.source();
        if (declared != null && (said == null || said.compareTo(declared.source()) > 0)) {
            return new ImageLabel(declared.source().kind(), Basis.DECLARED, declared.source());
        }
        return said == null
                ? new ImageLabel(Kind.UNKNOWN, Basis.NOBODY, null)
                : new ImageLabel(said.kind(), Basis.FILE, said);
    }

    public boolean isAi() {
        return kind.isAi();
    }

    /** The value of {@code ai-disclosure}, the draft attribute of the W3C community group; empty when nothing may be claimed. */
    public String disclosure() {
        return switch (kind) {
            case MADE_BY_AI, PARTLY_BY_AI -> "ai-generated";
            case EDITED_BY_AI -> "ai-assisted";
            default -> "";
        };
    }
}
