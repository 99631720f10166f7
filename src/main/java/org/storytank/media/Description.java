package org.storytank.media;

import java.util.regex.Pattern;
import org.storytank.media.ImageRefused.Because;

/**
 * What people say of an image they bring.
 *
 * @param alt what can be seen, for those who do not see it; empty only when it is decorative
 * @param decorative whether it says nothing that the text does not say
 * @param credit who made it; empty when nobody has to be named
 * @param ownWords the terms, with {@link Licence#OWN_WORDS}; else empty
 */
public record Description(String alt, boolean decorative, String credit, Licence licence, String ownWords) {

    /** Controls, and the marks that change the direction of the text after them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    /** With spaces for what cannot be seen. @throws ImageRefused saying what is missing or too long */
    Description checked(MediaSettings settings) {
        var checked = new Description(
                decorative ? "" : oneLine(alt),
                decorative,
                oneLine(credit),
                licence,
                licence == Licence.OWN_WORDS ? oneLine(ownWords) : "");
        refuse(!decorative && checked.alt.isEmpty(), Because.ALT_MISSING, settings.altLength());
        refuse(length(checked.alt) > settings.altLength(), Because.ALT_LENGTH, settings.altLength());
        refuse(length(checked.credit) > settings.creditLength(), Because.CREDIT_LENGTH, settings.creditLength());
        refuse(licence.asksForCredit() && checked.credit.isEmpty(), Because.CREDIT_MISSING, settings.creditLength());
        refuse(
                licence == Licence.OWN_WORDS && checked.ownWords.isEmpty(),
                Because.LICENCE_MISSING,
                settings.licenceLength());
        refuse(length(checked.ownWords) > settings.licenceLength(), Because.LICENCE_LENGTH, settings.licenceLength());
        return checked;
    }

    private static void refuse(boolean wrong, Because because, int allowed) {
        if (wrong) {
            throw new ImageRefused(because, allowed);
        }
    }

    private static String oneLine(String typed) {
        return INVISIBLE.matcher(typed).replaceAll(" ").strip().replaceAll(" {2,}", " ");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
