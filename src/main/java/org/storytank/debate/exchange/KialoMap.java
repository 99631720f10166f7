package org.storytank.debate.exchange;

import java.time.Instant;

/**
 * The text that Kialo exports: a title, then a claim a line, numbered by its place ({@code 1.2.1. Con: …}), for or against the one above.
 * A claim used again is a reference ({@code -> See 1.2.}), one without a side restates the one above, sources are links.
 */
final class KialoMap implements Format.Notation {

    @Override
    public Read read(String text, Limits limits) {
        return new KialoReader(limits).read(text);
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var reduction = new Reduction(map)
                .withoutKinds()
                .withoutWeights()
                .withoutGroups()
                .withSketchesAsClaims()
                .withoutArgumentTexts()
                .withoutTags()
                .withoutSchemes()
                .onOneLine()
                .withOneBearingEach()
                .onClaimsOnly()
                .withOnePremiseEach();
        var tree = new KialoTree(reduction.map());
        reduction.count(Loss.NAMES, tree.renamed());
        return new Written("Discussion Title: " + map.title() + "\n\n" + tree.text(), reduction.report());
    }
}
