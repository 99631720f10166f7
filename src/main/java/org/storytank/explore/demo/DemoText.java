package org.storytank.explore.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;

/** A scene's text from its file: paragraphs parted by an empty line, {@code *words*} in italics. */
record DemoText(List<TextPiece> pieces) {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ITALIC = Pattern.compile("\\*([^*]+)\\*");

    static DemoText of(String written) {
        var text = BETWEEN_PARAGRAPHS.matcher(written.strip()).replaceAll("\n");
        var pieces = new ArrayList<TextPiece>();
        var done = 0;
        var italic = ITALIC.matcher(text);
        while (italic.find()) {
            pieces.add(new TextPiece(text.substring(done, italic.start()), Map.of()));
            pieces.add(new TextPiece(italic.group(1), Map.of("italic", true)));
            done = italic.end();
        }
        pieces.add(new TextPiece(text.substring(done) + "\n", Map.of()));
        return new DemoText(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    String plain() {
        return pieces.stream().map(TextPiece::text).collect(Collectors.joining());
    }

    TextRange rangeOf(String passage) {
        var start = plain().indexOf(passage);
        if (start < 0) {
            throw new IllegalStateException("The demo's scene does not hold the passage: " + passage);
        }
        return new TextRange(start, start + passage.length());
    }
}
