package org.storytank.moderation.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.storytank.moderation.Span;

/** A number, a kind of street and its name, as French and English write them. */
final class PostalAddresses {

    private static final String NAME = "(?:\\p{Lu}[\\p{L}'’\\-]{1,40}|\\d{1,2}[ -]\\p{L}{3,12})";
    private static final Pattern FRENCH = Pattern.compile(
            "(?:^|[^\\p{L}\\p{N}.,:/-])(\\d{1,4}(?: ?(?:bis|ter|quater|[A-Da-d])\\b)?,? (?i:rue|r\\.|avenue|av\\.|boulevard|bd\\.?|blvd|chemin|impasse|allée|allee|route|quai|cours|square|place|passage|sentier|résidence|lotissement|hameau|ruelle|villa|esplanade|faubourg|cité)\\s(?:(?i:de|du|des|la|le|les|d|l|aux?|à|en|sur|sous)[ '’]){0,4}"
                    + NAME + ")");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:^|[^\\p{L}\\p{N}.,:/-])(\\d{1,5}[A-Za-z]? (?:\\p{Lu}[\\p{L}'’\\-]{1,40} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Crescent|Gardens|Square|Terrace|Boulevard|Way|Place))\\b");
    private static final Pattern DIGIT_AND_SPACE = Pattern.compile("\\d[\\p{L} ]{0,8},? \\p{L}");

    private PostalAddresses() {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        if (DIGIT_AND_SPACE.matcher(text).find()) {
            add(found, FRENCH, text);
            add(found, ENGLISH, text);
        }
        return found;
    }

    private static void add(List<Span> found, Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(1), matcher.end(1)));
        }
    }
}
