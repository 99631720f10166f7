package org.storytank.drafting;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text without the personal data that can be told by its shape: addresses of e-mail, telephone numbers, bank accounts, numbers of social
 * security, addresses of machines, handles. Names cannot be told from those of a story, so they stay.
 *
 * @param removed what stood there, by what stands there now
 */
record Scrubbed(String text, Map<String, String> removed) {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,253}\\.\\p{L}{2,24}");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\\b");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile(
            "\\b[12][ ]?\\d{2}[ ]?(?:0[1-9]|1[0-2]|[2-9]\\d)[ ]?(?:\\d{2}|2[AB])[ ]?\\d{3}[ ]?\\d{3}(?:[ ]?\\d{2})?\\b");
    private static final Pattern ADDRESS_OF_MACHINE = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}_@/])@[\\p{L}\\p{N}_]{3,30}");
    private static final int IBAN_MODULUS = 97;

    private record Found(int start, int end, String kind) {}

    /** @param region whose telephone numbers are written without a country, as in {@code FR} */
    static Scrubbed of(String text, String region) {
        var found = new ArrayList<Found>();
        find(found, text, EMAIL, "e-mail", _ -> true);
        find(found, text, IBAN, "iban", Scrubbed::isIban);
        find(found, text, SOCIAL_SECURITY, "number", _ -> true);
        find(found, text, ADDRESS_OF_MACHINE, "ip", _ -> true);
        find(found, text, HANDLE, "handle", _ -> true);
        for (var number : PhoneNumberUtil.getInstance().findNumbers(text, region, Leniency.VALID, Long.MAX_VALUE)) {
            add(found, new Found(number.start(), number.end(), "phone"));
        }
        return replaced(text, found);
    }

    private static Scrubbed replaced(String text, List<Found> found) {
        found.sort(java.util.Comparator.comparingInt(Found::start));
        var numbers = new LinkedHashMap<String, Integer>();
        var names = new LinkedHashMap<String, String>();
        var out = new StringBuilder();
        var at = 0;
        for (var one : found) {
            var words = text.substring(one.start, one.end);
            var name = names.computeIfAbsent(
                    words, _ -> "[%s %d]".formatted(one.kind, numbers.merge(one.kind, 1, Integer::sum)));
            out.append(text, at, one.start).append(name);
            at = one.end;
        }
        out.append(text, at, text.length());
        var removed = new LinkedHashMap<String, String>();
        names.forEach((words, name) -> removed.put(name, words));
        return new Scrubbed(out.toString(), removed);
    }

    private static void find(List<Found> found, String text, Pattern pattern, String kind, Predicate<String> is) {
        pattern.matcher(text)
                .results()
                .filter(match -> is.test(match.group()))
                .forEach(match -> add(found, new Found(match.start(), match.end(), kind)));
    }

    private static void add(List<Found> found, Found one) {
        if (found.stream().noneMatch(other -> one.start < other.end && other.start < one.end)) {
            found.add(one);
        }
    }

    /** ISO 13616: the country moved to the end, letters as numbers from 10, leaves 1 when divided by 97. */
    private static boolean isIban(String words) {
        var plain = words.replace(" ", "");
        var digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.getNumericValue(letter)));
        return new BigInteger(digits.toString())
                        .mod(BigInteger.valueOf(IBAN_MODULUS))
                        .intValue()
                == 1;
    }
}
