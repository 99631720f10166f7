package org.storytank.publishing.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.TextClass;
import org.storytank.shell.web.PlainPage;

/** What the page carries along so that a browser checks a file alone: keys, classes, and the words to say it in. */
final class CheckData {

    private static final String OURS = "publishing.";
    private static final List<String> WORDS = List.of(
            "found.",
            "where.",
            "check.",
            "class.",
            "made.",
            "proof.",
            "how.run",
            "how.unknown-model",
            "how.unknown-prompt");
    // A pattern given its own places for details is itself again, without the quotes that only MessageFormat needs.
    private static final Object[] PLACES = {"{0}", "{1}", "{2}", "{3}"};

    private CheckData() {}

    static String of(PlainPage page, Map<String, Object> keys, int mostMegabytes) {
        return CanonicalJson.of(Map.of(
                "keys",
                keys,
                "classes",
                Arrays.stream(TextClass.values()).collect(Collectors.toMap(TextClass::word, CheckData::of)),
                "words",
                words(page),
                "locale",
                page.lang().equals("en") ? "en-GB" : page.lang(),
                "most",
                mostMegabytes));
    }

    private static Map<String, Object> of(TextClass made) {
        return Map.of(
                "term",
                made.digitalSourceType().map(Object::toString).orElse(""),
                "disclosure",
                made.disclosure().orElse(""),
                "machine",
                made.isMachines());
    }

    private static Map<String, String> words(PlainPage page) {
        var words = new LinkedHashMap<String, String>();
        page.words().in(page.locale()).keySet().stream()
                .filter(key -> key.startsWith(OURS))
                .map(key -> key.substring(OURS.length()))
                .filter(key -> WORDS.stream().anyMatch(key::startsWith))
                .forEach(key -> words.put(key, page.say(OURS + key, PLACES)));
        words.put("badge", page.say("provenance.badge"));
        return words;
    }
}
