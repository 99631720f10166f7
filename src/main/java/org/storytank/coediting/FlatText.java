package org.storytank.coediting;

import java.util.Locale;
import java.util.Set;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Struct;

/**
 * The schema of a scene: one flat {@code Y.Text} named {@code text}. Characters may be bold, italic or a link; the newline that ends
 * a paragraph may make it a heading, a quotation or a scene break. Nothing else: no embeds, no other roots, no trees.
 *
 * <p>A format is checked by its name and value, not by where it stands: what people type beside a newline while somebody else
 * makes a heading of it may rightly end up inside the heading's marks.
 */
public final class FlatText implements DocumentSchema {

    public static final String ROOT = "text";

    private static final int LINK_LIMIT = 2_000;
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public String root() {
        return ROOT;
    }

    @Override
    public void check(DecodedUpdate update) {
        for (var struct : update.structs()) {
            if (struct instanceof Struct.Item item) {
                checkPlace(item);
                checkContent(item.content());
            }
        }
    }

    private static void checkPlace(Struct.Item item) {
        if (item.parentSub() != null) {
            throw outside("a value under a key; allowed: the text '" + ROOT + "' only");
        }
        switch (item.parent()) {
            case null -> {} // lives where its neighbour lives, which was checked when it came
            case Struct.Parent.Root(var name) when name.equals(ROOT) -> {}
            case Struct.Parent.Root _ -> throw outside("another root than the text '" + ROOT + "'");
            case Struct.Parent.Nested _ -> throw outside("content inside a nested type; allowed: flat text only");
        }
    }

    private void checkContent(Content content) {
        switch (content) {
            case Content.Text _, Content.Deleted _ -> {}
            case Content.Format(var format, var value) -> {
                if (value != null && !allows(format, value)) {
                    throw outside(
                            "a format or a value of it outside bold, italic, link, header 1–3, blockquote, break; its name has "
                                    + format.length() + " characters");
                }
            }
            case Content.Embed _ -> throw outside("an embed; allowed: text only");
            case Content.Type _, Content.Subdocument _ -> throw outside("a nested type; allowed: flat text only");
            case Content.Json _, Content.Any _, Content.Binary _ -> throw outside("values; allowed: text only");
        }
    }

    @Override
    public boolean allows(String format, Object value) {
        return switch (format) {
            case "bold", "italic", "blockquote", "break" -> Boolean.TRUE.equals(value);
            case "header" ->
                value instanceof Number level && Set.of(1.0, 2.0, 3.0).contains(level.doubleValue());
            case "link" -> value instanceof String target && isSafeLink(target);
            default -> false;
        };
    }

    /** By its scheme alone: addresses with spaces or accents are no URIs to the letter, yet people paste them. */
    private static boolean isSafeLink(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        return target.length() <= LINK_LIMIT
                && LINK_SCHEMES.stream().anyMatch(scheme -> lower.startsWith(scheme + ":"));
    }

    private static Refused outside(String what) {
        return new Refused(CloseCode.OUTSIDE_SCHEMA, "The update holds " + what);
    }
}
