package org.storytank.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The 2,048 words of a language from which keys and names of rooms are drawn: the BIP 39 lists, chosen to be short, inoffensive and hard to confuse. */
public enum WordList {
    ENGLISH("english"),
    FRENCH("french");

    private static final SecureRandom random = new SecureRandom();

    private final List<String> words;

    WordList(String file) {
        words = load("/mnemonic/wordlist/" + file + ".txt");
    }

    public static WordList of(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    public List<String> words() {
        return words;
    }

    /** 33 random bits. */
    ThreeWords draw() {
        return new ThreeWords(
                random.ints(3, 0, words.size()).mapToObj(words::get).toList());
    }

    private static List<String> load(String file) {
        try (var list = WordList.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(list, file).readAllBytes(), UTF_8);
            return Normalizer.normalize(text, Form.NFC).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
