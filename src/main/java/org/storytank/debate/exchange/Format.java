package org.storytank.debate.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of argument maps. */
public enum Format {
    /** Our own: loses nothing. */
    JSON("json", new JsonMap()),

    ARGDOWN("argdown", new ArgdownMap()),
    AIF("aif", new AifMap(false)),
    XAIF("xaif", new AifMap(true)),
    /** The text that Kialo exports. */
    KIALO("kialo", new KialoMap()),
    /** Base scores, attacks and supports, as gradual argumentation tools read them. */
    BAG("bag", new BagMap()),
    APX("apx", new ApxMap()),
    TGF("tgf", new TgfMap());

    /** One way to read and write; has no state. */
    interface Notation {

        Read read(String text, Limits limits);

        Written write(ArgumentMap map, Instant at);
    }

    private final String word;
    private final Notation notation;

    Format(String word, Notation notation) {
        this.word = word;
        this.notation = notation;
    }

    /** What it is called on a command line, and the ending of its files where no other is usual. */
    public String word() {
        return word;
    }

    public static Optional<Format> called(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }

    /** The format of a file, by the ending of its name and what it begins with. */
    public static Optional<Format> of(String fileName, String text) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(JsonMap.isOurs(text) ? JSON : AifMap.isWrapped(text) ? XAIF : AIF);
        }
        if (name.endsWith(".txt")) {
            return Optional.of(KIALO);
        }
        return called(name.substring(name.lastIndexOf('.') + 1))
                .or(() -> name.endsWith(".ad") ? Optional.of(ARGDOWN) : Optional.empty());
    }

    /** @throws MalformedMap when the text is not of this format, or larger than allowed */
    public Read read(String text, Limits limits) {
        limits.checkLength(text);
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return notation.read(clean, limits);
        } catch (IllegalArgumentException contradictory) {
            throw new MalformedMap(0, String.valueOf(contradictory.getMessage()));
        }
    }

    /** @param at when; AIF dates its nodes */
    public Written write(ArgumentMap map, Instant at) {
        return notation.write(map, at);
    }
}
