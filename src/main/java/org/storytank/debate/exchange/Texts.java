package org.storytank.debate.exchange;

import java.util.stream.Collectors;

/** The one form of words that every format can carry back: no blank lines, single spaces, nothing invisible. */
final class Texts {

    private Texts() {}

    static String lines(String raw) {
        return raw.lines().map(Texts::squeezed).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String line(String raw) {
        return lines(raw).replace('\n', ' ');
    }

    private static String squeezed(String line) {
        return line.replaceAll("[ \t]+", " ").replaceAll("\\p{Cc}", "").strip();
    }
}
