package org.storytank.publishing;

import java.util.Map;
import java.util.Optional;
import org.storytank.provenance.Origin;
import org.storytank.publishing.format.Piece;

/** Words as a file can hold them. */
final class Pieces {

    private Pieces() {}

    static Piece of(SceneParagraphs.Stretch stretch, Map<?, String> contributors) {
        var format = stretch.format();
        return new Piece(
                clean(stretch.text()),
                format.containsKey("bold"),
                format.containsKey("italic"),
                format.get("link") instanceof String link ? clean(link) : "",
                stretch.made(),
                stretch.origin() instanceof Origin.Draft(var run) ? Optional.of(run) : Optional.empty(),
                switch (stretch.origin()) {
                    case Origin.Human(var person) -> Optional.ofNullable(contributors.get(person));
                    case Origin.Imported(var person) -> Optional.ofNullable(contributors.get(person));
                    case Origin.Draft _, Origin.Unknown _ -> Optional.empty();
                },
                stretch.notes());
    }

    /** Without what XML cannot hold: controls and half characters become the sign for what is unreadable. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(code -> clean.appendCodePoint(isXml(code) ? code : 0xFFFD));
        return clean.toString();
    }

    private static boolean isXml(int code) {
        return code == '\t'
                || code == '\n'
                || 0x20 <= code && code <= 0xD7FF
                || 0xE000 <= code && code <= 0xFFFD
                || code >= 0x10000;
    }
}
