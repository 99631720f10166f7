package org.storytank.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The colours of tokens.css, read from the sheet itself: {@code --name: light-dark(#rrggbb, #rrggbb)}. */
record Tokens(Map<String, Pair> colours) {

    private static final Pattern COLOUR =
            Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");

    enum Scheme {
        LIGHT,
        DARK
    }

    record Pair(Colour light, Colour dark) {
        Colour in(Scheme scheme) {
            return scheme == Scheme.LIGHT ? light : dark;
        }
    }

    static Tokens ofTheSheet() {
        try {
            return in(
                    new ClassPathResource("META-INF/resources/tokens.css").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tokens in(String sheet) {
        var colours = new LinkedHashMap<String, Pair>();
        COLOUR.matcher(sheet)
                .results()
                .forEach(found ->
                        colours.put(found.group(1), new Pair(Colour.of(found.group(2)), Colour.of(found.group(3)))));
        return new Tokens(colours);
    }

    Colour colour(String name, Scheme scheme) {
        var pair = colours.get(name);
        if (pair == null) {
            throw new IllegalArgumentException(
                    "tokens.css has no colour --%s; it has %s".formatted(name, colours.keySet()));
        }
        return pair.in(scheme);
    }
}
