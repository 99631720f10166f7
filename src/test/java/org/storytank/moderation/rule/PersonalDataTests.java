package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated numbers, right and wrong, in the ways people write them; and what only looks like one. */
class PersonalDataTests {

    private static final int EACH = 500;
    private static final long SEED = 20261129;

    private final Random random = new Random(SEED);

    /** Of each kind: at least so much of what is one is found, and of what is none at most so much. */
    @ParameterizedTest
    @EnumSource(PersonalKind.class)
    void isFoundWhereItIsAndNowhereElse(PersonalKind kind) {
        var right = generated(right(kind));
        var wrong = generated(wrong(kind));

        var found = right.stream().filter(text -> !kind.in(text).isEmpty()).count();
        var falsely = wrong.stream().filter(text -> !kind.in(text).isEmpty()).toList();

        assertThat(found).as("recall of %s", kind).isGreaterThanOrEqualTo(Math.round(EACH * 0.98));
        assertThat(falsely).as("found wrongly").hasSizeLessThanOrEqualTo(EACH / 100);
    }

    private List<String> generated(Supplier<String> one) {
        var all = new ArrayList<String>();
        for (var at = 0; at < EACH; at++) {
            all.add(pick("Voici %s.", "Le %s, c'est tout", "(%s)", "%s", "Write to %s today", "Tel : %s !")
                    .formatted(one.get()));
        }
        return all;
    }

    private Supplier<String> right(PersonalKind kind) {
        return switch (kind) {
            case PHONE -> this::phone;
            case EMAIL ->
                () -> pick("lea", "jean-paul.b", "x_9", "nora.mer")
                        + pick("@", "@", "@", " (at) ", "[at]")
                        + pick("exemple.fr", "mail.example.org", "ville-port.com");
            case ADDRESS ->
                () -> (1 + random.nextInt(199))
                        + pick("", " bis", " ter", "")
                        + pick(" ", ", ")
                        + pick("rue des ", "avenue du ", "bd de la ", "impasse des ", "allée des ", "place de l'")
                        + pick("Lilas", "Port", "Église", "Mouettes");
            case NIR -> () -> spaced(nir(0), 1, 2, 2, 2, 3, 3, 2);
            case IBAN -> () -> spaced(iban(0), 4, 4, 4, 4, 4, 4, 3);
            case CARD -> () -> spaced(card(0), 4, 4, 4, 4);
        };
    }

    private Supplier<String> wrong(PersonalKind kind) {
        return switch (kind) {
            case PHONE -> this::noPhone;
            case EMAIL ->
                () -> pick(
                        "@lea",
                        "rendez-vous @ midi",
                        "a@b",
                        "5@6",
                        "c'est à Paris",
                        "chez Paul",
                        "à 5.30",
                        "@port.de.brest a dit",
                        "10 % @ 2 euros");
            case ADDRESS ->
                () -> pick(
                        "la rue des Lilas",
                        "3 rues plus loin",
                        "12 personnes, rue de la Paix",
                        "5 places libres",
                        "le 12 avril",
                        "24 quais",
                        "2 villas",
                        "chapitre 3, Place publique",
                        "18h30, place du Port");
            case NIR -> () -> spaced(nir(1 + random.nextInt(96)), 1, 2, 2, 2, 3, 3, 2);
            case IBAN -> () -> spaced(iban(1 + random.nextInt(96)), 4, 4, 4, 4, 4, 4, 3);
            case CARD -> () -> spaced(card(1 + random.nextInt(9)), 4, 4, 4, 4);
        };
    }

    private String phone() {
        var digits = "0" + pick("1", "2", "3", "4", "5", "6", "6", "7") + digits(8);
        while (!isPhone(digits)) {
            digits = "0" + pick("1", "2", "3", "4", "5", "6", "6", "7") + digits(8);
        }
        var abroad = pick("", "", "", "+33", "+33 ", "0033 ", "+33 (0)");
        if (!abroad.isEmpty()) {
            return abroad + spaced(digits.substring(1), 1, 2, 2, 2, 2);
        }
        return spaced(digits, 2, 2, 2, 2, 2);
    }

    private static boolean isPhone(String digits) {
        try {
            return PhoneNumberUtil.getInstance()
                    .isValidNumber(PhoneNumberUtil.getInstance().parse(digits, "FR"));
        } catch (com.google.i18n.phonenumbers.NumberParseException e) {
            return false;
        }
    }

    private String noPhone() {
        return switch (random.nextInt(9)) {
            case 0 ->
                "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1900 + random.nextInt(130));
            case 1 ->
                "%d-%d, %d-%d, %d-%d".formatted(21, random.nextInt(20), random.nextInt(20), 21, 21, random.nextInt(20));
            case 2 ->
                "%d %03d %03d euros".formatted(1 + random.nextInt(99), random.nextInt(1000), random.nextInt(1000));
            case 3 -> "%d.%02d €".formatted(random.nextInt(10000), random.nextInt(100));
            case 4 -> "ISBN 978-2-07-%s-%s".formatted(digits(6), digits(1));
            case 5 -> "%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            case 6 -> "pages %s, %s et %s".formatted(digits(2), digits(3), digits(3));
            case 7 ->
                "2026-%02d-%02dT%02d:%02d"
                        .formatted(
                                1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), random.nextInt(60));
            default -> "n° " + (1 + random.nextInt(9)) + digits(9);
        };
    }

    private String nir(int off) {
        var department = pick("75", "13", "69", "2A", "2B", "97");
        var body = pick("1", "2") + digits(2) + "%02d".formatted(1 + random.nextInt(12)) + department + digits(6);
        var key = 97 - Long.parseLong(body.replace("2A", "19").replace("2B", "18")) % 97;
        return body + "%02d".formatted((key - 1 + off) % 97 + 1);
    }

    private String iban(int off) {
        var account = digits(5) + digits(5) + digits(11) + digits(2);
        var rest =
                new BigInteger(account + "152700").mod(BigInteger.valueOf(97)).intValue();
        var check = 98 - rest;
        return "FR%02d%s".formatted((check - 2 + off) % 97 + 2, account);
    }

    private String card(int off) {
        var body = pick("4", "51", "55", "2720");
        body += digits(15 - body.length());
        var sum = 0;
        for (var at = 0; at < 15; at++) {
            var digit = body.charAt(14 - at) - '0';
            var counted = at % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return body + ((10 - sum % 10) % 10 + off) % 10;
    }

    private String spaced(String whole, int... groups) {
        var between = pick("", " ", " ", ".", "-", "\u00a0");
        var parts = new ArrayList<String>();
        var at = 0;
        for (var group : groups) {
            parts.add(whole.substring(at, at + group));
            at += group;
        }
        return String.join(between, parts);
    }

    private String digits(int many) {
        var out = new StringBuilder();
        for (var at = 0; at < many; at++) {
            out.append(random.nextInt(10));
        }
        return out.toString();
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 20 7946 0018",
                "+49 30 901820",
                "+1 212 736 5000",
                "0032 2 555 12 12",
                "06.12.34.56.78",
                "0612345678",
                "06-12-34-56-78"
            })
    void numbersOfManyCountriesAreKnown(String number) {
        assertThat(PersonalKind.PHONE.in("Call %s now".formatted(number))).hasSize(1);
    }

    @Test
    void whereItStandsIsTold() {
        var text = "Appelez le 06 12 34 56 78 ce soir";

        assertThat(PersonalKind.PHONE.in(text))
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo("06 12 34 56 78"));
    }
}
