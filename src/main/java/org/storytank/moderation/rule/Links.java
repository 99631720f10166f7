package org.storytank.moderation.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds addresses in a text, in time proportional to it. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.)([\\p{L}\\p{N}.\\-\\[\\]:@]{3,253})|\\b((?:[a-z0-9-]{1,63}\\.){1,4}(?:com|net|org|info|biz|fr|be|ch|io|ly|co|me|ru|cn|xyz|top|shop|online|site|click|link|live|app|gg|tk))(?:/|\\b)");

    private Links() {}

    static List<Link> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        var found = new ArrayList<Link>();
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            var mailed = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '@';
            var host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!mailed) {
                found.add(new Link(matcher.start(), matcher.end(), plain(host)));
            }
        }
        return found;
    }

    private static boolean mayHold(String text) {
        for (var at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return text.contains("://");
    }

    private static String plain(String host) {
        var small = host.toLowerCase(Locale.ROOT);
        small = small.substring(small.lastIndexOf('@') + 1);
        if (!small.startsWith("[") && small.indexOf(':') >= 0) {
            small = small.substring(0, small.indexOf(':'));
        }
        while (small.endsWith(".") || small.endsWith("-")) {
            small = small.substring(0, small.length() - 1);
        }
        return small.startsWith("www.") ? small.substring(4) : small;
    }
}
