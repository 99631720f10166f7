package org.storytank.moderation.rule;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import org.storytank.moderation.Span;

/** Telephone numbers: of France as they are written there, of any country behind its prefix. libphonenumber says which are real. */
final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "FR";
    private static final int OF_FRANCE = 10;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 16;

    private PhoneNumbers() {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        for (var run : DigitRuns.in(text, "")) {
            var plus = run.start() > 0 && text.charAt(run.start() - 1) == '+'
                    || run.start() > 1 && text.startsWith("+(", run.start() - 2);
            var abroad = plus || run.digits().startsWith("00");
            if (abroad ? isReal((plus ? "+" : "") + run.digits(), run) : isOfFrance(run)) {
                found.add(new Span(plus ? run.start() - 1 : run.start(), run.end()));
            }
        }
        return found;
    }

    /** Pairs, as people write them, or all at once; 12/05/2024 and 1 000 000 are grouped otherwise. */
    private static boolean isOfFrance(DigitRuns.Run run) {
        var groups = run.groups();
        var paired = groups.equals(List.of(2, 2, 2, 2, 2));
        var usual = paired
                || groups.equals(List.of(OF_FRANCE))
                || groups.equals(List.of(4, 2, 2, 2))
                || groups.equals(List.of(4, 3, 3))
                || groups.equals(List.of(2, 4, 4))
                || groups.equals(List.of(1, 1, 2, 2, 2, 2))
                || groups.equals(List.of(1, 9))
                || groups.equals(List.of(2, 8));
        return usual && run.digits().startsWith("0") && isReal(run.digits(), run);
    }

    private static boolean isReal(String number, DigitRuns.Run run) {
        if (run.digits().length() < SHORTEST || run.digits().length() > LONGEST) {
            return false;
        }
        try {
            // "+33 (0)6": the zero that is not dialled from abroad.
            return NUMBERS.isValidNumber(NUMBERS.parse(number.replaceFirst("^(\\+33|0033)0", "$1"), HERE));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
