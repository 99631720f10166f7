package org.storytank.debate.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Argdown, the Markdown of arguments. Statements are claims, {@code <arguments>} arguments, headings groups. What Argdown has no signs
 * for (kind, weight, sources, what restates what) stands in the data behind an element, so that nothing but line breaks is lost.
 */
final class ArgdownMap implements Format.Notation {

    /** What cannot stand between the brackets of a title. */
    private static final Pattern UNFIT = Pattern.compile("[\\[\\]<>]|/\\*|//|\\\\");

    @Override
    public Read read(String text, Limits limits) {
        return new ArgdownReader(limits).read(text);
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var reduction = new Reduction(map).onOneLine().renamed(ArgdownMap::titles);
        return new Written(new ArgdownWriter(reduction.map()).text(), reduction.report());
    }

    private static Map<String, String> titles(ArgumentMap map) {
        var fresh = new FreshNames(map.ids().filter(id -> !UNFIT.matcher(id).find()));
        var names = new HashMap<String, String>();
        map.ids().filter(id -> UNFIT.matcher(id).find()).forEach(id -> {
            var fit = Texts.line(UNFIT.matcher(id).replaceAll(" "));
            names.put(id, fresh.like(fit.isEmpty() ? "untitled" : fit));
        });
        return names;
    }
}
