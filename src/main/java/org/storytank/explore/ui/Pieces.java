package org.storytank.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.storytank.explore.Kind;

/** Small pieces that search and the graph show alike. */
final class Pieces {

    private static final int WORDS_OF_A_LINK = 160;

    private Pieces() {}

    static Anchor to(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Span kind(Component page, Kind kind) {
        var tag = new Span(words(page, kind));
        tag.addClassNames("tag", "kind-" + kind.word());
        return tag;
    }

    static String words(Component page, Kind kind) {
        return page.getTranslation("explore.kind." + kind.word());
    }

    /** The mark of a machine's words: always seen, always heard. */
    static Span machine(Component page) {
        var badge = new Span(page.getTranslation("explore.machine"));
        badge.addClassNames("tag", "machine");
        badge.setTitle(page.getTranslation("explore.machine.title"));
        return badge;
    }

    /** As much of a text as a link should say. */
    static String said(String words) {
        return words.length() <= WORDS_OF_A_LINK
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, WORDS_OF_A_LINK)))
                                .strip() + "…";
    }
}
