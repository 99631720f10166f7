package org.storytank.moderation.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storytank.moderation.Span;

/** Numbers that carry check digits: one that does not check is none. */
final class CheckedNumbers {

    private static final int NIR_DIGITS = 15;
    private static final int MODULUS = 97;
    private static final int LARGEST_GROUP = 19;
    private static final Pattern IBAN = Pattern.compile(
            "(?:^|[^\\p{L}\\p{N}])((?i)[a-z]{2}[ .\\x{a0}\\x{202f}-]?\\d{2}(?:[ .\\x{a0}\\x{202f}-]?[a-z0-9]{2,4}){3,9}(?:[ .\\x{a0}\\x{202f}-]?[a-z0-9])?)(?:$|[^\\p{L}\\p{N}])");

    /** Characters of an IBAN, by country: ISO 13616 registry, the countries of SEPA. */
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GI", 23),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("VA", 22));

    private CheckedNumbers() {}

    /** Sex, year, month, department (2A and 2B for Corsica), place, order, key: 97 less the rest of a division by 97. */
    static List<Span> nirs(String text) {
        var found = new ArrayList<Span>();
        for (var run : DigitRuns.in(text, "AB")) {
            if (run.digits().length() == NIR_DIGITS && isNir(run.digits())) {
                found.add(new Span(run.start(), run.end()));
            }
        }
        return found;
    }

    private static boolean isNir(String number) {
        var sex = number.charAt(0);
        if (sex != '1' && sex != '2' && sex != '3' && sex != '4' && sex != '7' && sex != '8') {
            return false;
        }
        var department = number.substring(5, 7);
        var body = number.substring(0, 5)
                + (department.equals("2A") ? "19" : department.equals("2B") ? "18" : department)
                + number.substring(7);
        if (!body.chars().allMatch(Character::isDigit)) {
            return false;
        }
        var month = Integer.parseInt(body.substring(3, 5));
        // From 20 on: a month that nobody knew.
        if (month == 0 || month > 12 && month < 20) {
            return false;
        }
        return MODULUS - Long.parseLong(body.substring(0, 13)) % MODULUS == Integer.parseInt(body.substring(13));
    }

    static List<Span> ibans(String text) {
        var found = new ArrayList<Span>();
        var matcher = IBAN.matcher(text);
        for (var from = 0; from < text.length() && matcher.find(from); from = matcher.end(1)) {
            var whole = longestIban(text.substring(matcher.start(1), matcher.end(1)));
            if (whole > 0) {
                found.add(new Span(matcher.start(1), matcher.start(1) + whole));
            }
        }
        return found;
    }

    /** How much of the candidate is one; words may stand right behind it. */
    private static int longestIban(String candidate) {
        var plain = new StringBuilder();
        for (var at = 0; at < candidate.length(); at++) {
            if (Character.isLetterOrDigit(candidate.charAt(at))) {
                plain.append(candidate.charAt(at));
            }
            var length = plain.length() < 2
                    ? null
                    : IBAN_LENGTHS.get(plain.substring(0, 2).toUpperCase(Locale.ROOT));
            if (plain.length() >= 2 && length == null) {
                return 0;
            }
            if (length != null && plain.length() == length) {
                return isIban(plain.toString().toUpperCase(Locale.ROOT)) ? at + 1 : 0;
            }
        }
        return 0;
    }

    /** ISO 13616: the country moved to the end, letters as numbers from 10, leaves 1 when divided by 97. */
    private static boolean isIban(String plain) {
        var rest = 0L;
        for (var sign : (plain.substring(4) + plain.substring(0, 4)).toCharArray()) {
            var value = Character.getNumericValue(sign);
            rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return rest == 1;
    }

    static List<Span> cards(String text) {
        var found = new ArrayList<Span>();
        for (var run : DigitRuns.in(text, "")) {
            if (isCard(run.digits()) && run.groups().stream().allMatch(group -> group >= 4 && group <= LARGEST_GROUP)) {
                found.add(new Span(run.start(), run.end()));
            }
        }
        return found;
    }

    /** Issuers' first digits and lengths (ISO/IEC 7812), and the digit of Luhn. */
    private static boolean isCard(String digits) {
        var issued = digits.matches(
                "4\\d{15}|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}|3[47]\\d{13}|6(?:011|5\\d\\d)\\d{12}|3(?:0[0-5]|[68]\\d)\\d{11}");
        if (!issued) {
            return false;
        }
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(digits.length() - 1 - at) - '0';
            var doubled = at % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
