package org.storytank.moderation.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.storytank.moderation.Span;

/** Addresses of e-mail, also those written with (at) and (dot). */
final class EmailAddresses {

    private static final Pattern PLAIN =
            Pattern.compile("(?i)[\\p{L}\\p{N}._%+\\-]{1,64}@(?:[\\p{L}\\p{N}\\-]{1,63}\\.){1,5}\\p{L}{2,24}");
    private static final Pattern SPELT = Pattern.compile(
            "(?i)[\\p{L}\\p{N}._%+\\-]{1,64}\\s?[\\[({](?:at|arobase|chez|a|à)[\\])}]\\s?[\\p{L}\\p{N}\\-]{1,63}(?:\\s?(?:\\.|[\\[({](?:dot|point)[\\])}])\\s?[\\p{L}\\p{N}\\-]{2,63}){1,4}|[\\p{L}\\p{N}._%+\\-]{1,64} (?:at|arobase|chez) [\\p{L}\\p{N}\\-]{1,63} (?:dot|point) (?:com|fr|org|net|eu|be|ch|io)\\b");

    /** Without one of these the long pattern is not worth trying. */
    private static final List<String> SIGN_OF_SPELT = List.of(
            "(a", "[a", "{a", "(A", "[A", "{A", "(à", "[à", "{à", "(chez", "[chez", "{chez", " dot ", " point ");

    private EmailAddresses() {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        if (text.indexOf('@') >= 0) {
            add(found, PLAIN, text);
        }
        if (SIGN_OF_SPELT.stream().anyMatch(text::contains)) {
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
