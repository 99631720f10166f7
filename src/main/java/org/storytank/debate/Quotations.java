package org.storytank.debate;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a model quotes of a debate, as far as it is true: a line counts when it is words of the claim whose number it gives, in their order and
 * without a gap. Whole words and whole numbers are compared, signs of numbers with them; case, spaces and other signs are not. Shown is what
 * the claim says, never the model's copy.
 *
 * @param lines in the answer's order
 * @param dropped how many lines nobody said so
 */
public record Quotations(List<Line> lines, int dropped) {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)\\s*\\[(\\d{1,6})]\\s*\\.?");
    private static final Pattern WORD = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])[-\u2212+])?\\d+(?:[.,]\\d+)*(?:[\\u00A0\\u202F ]?[%\u2030\u20AC$\u00A3])?|[\\p{L}\\p{M}]+");
    private static final String ENDS_WITH = ".!?\u2026)\u00BB\u201D\"";
    private static final int LEAST_LETTERS = 12;

    /** @param words as they stand in the claim, by the model's choice */
    public record Line(String words, ClaimId claim) {}

    private record Word(String form, int start, int end) {}

    public Quotations {
        lines = List.copyOf(lines);
    }

    /**
     * @param numbered the claims in the order in which they were numbered, from 1
     * @param said what each of them says now
     */
    static Quotations in(String answer, List<ClaimId> numbered, Map<ClaimId, String> said) {
        var kept = new ArrayList<Line>();
        var dropped = 0;
        for (var line : answer.lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList()) {
            var parts = NUMBERED.matcher(line);
            var found =
                    parts.matches() ? quoted(parts.group(1), parts.group(2), numbered, said) : Optional.<Line>empty();
            found.ifPresent(kept::add);
            dropped += found.isPresent() ? 0 : 1;
        }
        return new Quotations(kept, dropped);
    }

    private static Optional<Line> quoted(
            String words, String number, List<ClaimId> numbered, Map<ClaimId, String> said) {
        var at = Integer.parseInt(number) - 1;
        if (at < 0 || at >= numbered.size()) {
            return Optional.empty();
        }
        var claim = numbered.get(at);
        return stands(words, said.getOrDefault(claim, "")).map(found -> new Line(found, claim));
    }

    private static Optional<String> stands(String quote, String claim) {
        var wanted = words(quote);
        var there = words(claim);
        if (wanted.stream().mapToInt(word -> word.form.length()).sum() < LEAST_LETTERS) {
            return Optional.empty();
        }
        for (var from = 0; from + wanted.size() <= there.size(); from++) {
            if (isSame(wanted, there.subList(from, from + wanted.size()))) {
                return Optional.of(claim.substring(
                        there.get(from).start, withItsEnd(claim, there.get(from + wanted.size() - 1).end)));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(List<Word> one, List<Word> other) {
        for (var at = 0; at < one.size(); at++) {
            if (!one.get(at).form.equals(other.get(at).form)) {
                return false;
            }
        }
        return true;
    }

    private static int withItsEnd(String claim, int end) {
        var at = end;
        while (at < claim.length() && ENDS_WITH.indexOf(claim.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> new Word(
                        Normalizer.normalize(match.group(), Form.NFKC)
                                .toLowerCase(Locale.ROOT)
                                .replace(" ", ""),
                        match.start(),
                        match.end()))
                .toList();
    }
}
