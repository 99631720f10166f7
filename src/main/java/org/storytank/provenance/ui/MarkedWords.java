package org.storytank.provenance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Marked;

/** A text in which a machine's words are always seen and always heard as such. */
public class MarkedWords extends Span {

    private static final long serialVersionUID = 1L;

    public MarkedWords(LabelledText words) {
        Marked.of(words).forEach(part -> add(parts(part)));
    }

    /** The element with these words in it; as plain text when no machine had to do with them. */
    public static <T extends HtmlContainer> T in(T element, LabelledText words) {
        if (words.hasMachineWords()) {
            element.add(new MarkedWords(words));
        } else {
            element.setText(words.text());
        }
        return element;
    }

    /** The mark alone, for places where the words themselves cannot be marked. */
    public static Span badge() {
        var badge = new Span(I18NProvider.translate("provenance.badge"));
        badge.addClassNames("tag", "machine");
        badge.setTitle(I18NProvider.translate("provenance.some"));
        return badge;
    }

    private static List<Component> parts(Marked part) {
        var parts = new ArrayList<Component>();
        if (part.begins()) {
            var badge = new Span(I18NProvider.translate("provenance.badge"));
            badge.addClassNames("tag", "machine");
            parts.addAll(List.of(badge, heard("provenance.spoken")));
        }
        var words = new Span(part.text());
        if (part.isMachines()) {
            words.addClassName("machine");
        }
        parts.add(words);
        if (part.ends()) {
            parts.add(heard("provenance.end"));
        }
        return parts;
    }

    private static Span heard(String key) {
        var heard = new Span(" " + I18NProvider.translate(key) + " ");
        heard.addClassName("visually-hidden");
        return heard;
    }
}
