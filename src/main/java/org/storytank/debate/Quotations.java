package org.storytank.debate;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a model quotes of a debate, as far as it is true: a line counts when it is words of the claim whose number it gives, in their order and
 * without a gap. Letters and digits are compared; case, spaces and signs between them are not.
 *
 * @param lines in the answer's order
 * @param dropped how many lines nobody said so
 */
public record Quotations(List<Line> lines, int dropped) {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)\\s*\\[(\\d{1,6})]\\s*\\.?");
    private static final int LEAST_LETTERS = 12;

    /** @param words as the claim has them said, by the model's choice */
    public record Line(String words, ClaimId claim) {}

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
            if (parts.matches() && isSaid(parts.group(1), parts.group(2), numbered, said)) {
                kept.add(new Line(parts.group(1), numbered.get(Integer.parseInt(parts.group(2)) - 1)));
            } else {
                dropped++;
            }
        }
        return new Quotations(kept, dropped);
    }

    private static boolean isSaid(String words, String number, List<ClaimId> numbered, Map<ClaimId, String> said) {
        var at = Integer.parseInt(number) - 1;
        if (at < 0 || at >= numbered.size()) {
            return false;
        }
        var letters = letters(words);
        return letters.length() >= LEAST_LETTERS
                && letters(said.getOrDefault(numbered.get(at), "")).contains(letters);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
