package org.storytank.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A recovery key as people read it: three words of one language. Whoever types them need not care for accents, case or what stands between. */
public record ThreeWords(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    public ThreeWords {
        words = List.copyOf(words);
    }

    static ThreeWords typed(String text) {
        return new ThreeWords(BETWEEN.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .limit(4)
                .toList());
    }

    /** What is hashed: small letters without accents, one space between. */
    String plain() {
        return words.stream()
                .map(word -> Normalizer.normalize(word, Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** For people: the words with a space between. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
