package org.storytank.debate.web;

import org.storytank.debate.exchange.Format;

/** Of which format a map seems to be, when nobody says so: by the name of its file, or by what it begins with. */
final class MapGuess {

    private MapGuess() {}

    static Format of(String fileName, String text) {
        var begin = text.strip();
        if (begin.startsWith("{") || begin.startsWith("[") && begin.endsWith("]") && begin.contains("\"nodeID\"")) {
            return Format.of("map.json", begin).orElse(Format.JSON);
        }
        if (begin.startsWith("Discussion Title:")) {
            return Format.KIALO;
        }
        return Format.of(fileName, text).orElse(Format.ARGDOWN);
    }
}
