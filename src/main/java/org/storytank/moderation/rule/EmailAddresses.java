package org.storytank.moderation.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.storytank.moderation.Span;

/** Addresses of e-mail, also those written with (at) and (dot). */
final class EmailAddresses {

    private static final Pattern PLAIN = Pattern.compile(
            "(?i)[\\p{L}\\p{N}._%+\\-]{1,64}@(?:[\\p{L}\\p{N}\\-]{1,63}\\.){1,5}\\p{L}{2,24}");
    private static final Pattern SPELT = Pattern.compile(
            "(?i)[\\p{L}\\p{N}._%+\\-]{1,64}\\s?[\\[({](?:at|arobase|chez|a|à)[\\])}]\\s?[\\p{L}\\p{N}\\-]{1,63}(?:\\s?(?:\\.|[\\[({](?:dot|point)[\\])}])\\s?[\\p{L}\\p{N}\\-]{2,63}){1,4}|[\\p{L}\\p{N}._%+\\-]{1,64} (?:at|arobase|chez) [\\p{L}\\p{N}\\-]{1,63} (?:dot|point) (?:com|fr|org|net|eu|be|ch|io)\\b");

    private EmailAddresses() {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        if (text.indexOf('@') >= 0) {
            add(found, PLAIN, text);
        }
        var at = text.contains("at") || text.contains("AT") || text.contains("arobase") || text.contains("chez");
        if (at || text.contains("(a") || text.contains("(à") || text.contains("[a") || text.contains("[à")) {
            add(found, SPELT, text);
        }
        return found;
    }

    private static void add(List<Span> found, Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
    }
}
