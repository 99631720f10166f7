package org.storytank.coediting.yjs.oracle;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.Delta;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Undefined;
import org.storytank.coediting.yjs.YArray;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.coediting.yjs.YMap;
import org.storytank.coediting.yjs.YText;
import org.storytank.coediting.yjs.YXmlFragment;

/** What a reader of the engine sees, in the same words as values.cjs and session.cjs. */
final class Shown {

    private static final long LARGEST_SAFE = (1L << 53) - 1;

    private Shown() {}

    static String document(YDoc doc, boolean pending) {
        return Roots.TEXTS.stream()
                        .map(root -> root + " " + delta(doc.text(root).delta()) + " "
                                + ids(doc.text(root).ids()))
                        .collect(Collectors.joining("\n"))
                + "\nm " + entries(doc.map(Roots.MAP).entries())
                + "\na " + value(doc.array(Roots.ARRAY).toList())
                + "\npending " + pending;
    }

    static String delta(Delta delta) {
        return delta.ops().stream()
                .map(op -> "{" + value(op.insert())
                        + (op.attributes() == null || op.attributes().isEmpty() ? "" : " " + entries(op.attributes()))
                        + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The text with one unit for each embed, so that indexes are those of the text. */
    static String units(YText text) {
        return text.delta().ops().stream()
                .map(op -> op.insert() instanceof String inserted ? inserted : "\ufffc")
                .collect(Collectors.joining());
    }

    private static String ids(List<IdRun> runs) {
        return runs.stream()
                .map(run -> "[%d,%d,%d]".formatted(run.client(), run.clock(), run.length()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Undefined _ -> "undefined";
            case Boolean truth -> truth.toString();
            case BigInteger big -> big + "n";
            case String text -> Quoted.of(text);
            case Number number -> number(number.doubleValue());
            case byte[] bytes -> "x" + HexFormat.of().formatHex(bytes);
            case List<?> list -> list.stream().map(Shown::value).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map -> entries(map);
            case YText text -> "text" + delta(text.delta());
            case YMap map -> "map" + entries(map.entries());
            case YArray array -> "array" + value(array.toList());
            case YXmlFragment _ -> "xml";
            case Content.Subdocument document -> "document " + Quoted.of(document.guid());
            default -> throw new IllegalArgumentException("Cannot show " + value.getClass());
        };
    }

    private static String entries(Map<?, ?> map) {
        var sorted = new TreeMap<String, String>();
        map.forEach((key, value) -> sorted.put((String) key, value(value)));
        return sorted.entrySet().stream()
                .map(entry -> Quoted.of(entry.getKey()) + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String number(double number) {
        var whole = (long) number;
        var isMinusZero = number == 0 && 1 / number < 0;
        return whole == number && Math.abs(whole) <= LARGEST_SAFE && !isMinusZero
                ? Long.toString(whole)
                : "#" + HexFormat.of().toHexDigits(Double.doubleToLongBits(number));
    }
}
