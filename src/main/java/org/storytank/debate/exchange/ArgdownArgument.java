package org.storytank.debate.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.storytank.debate.exchange.ArgdownDraft.Link;
import org.storytank.debate.exchange.ArgdownDraft.Ref;

/** An argument while its file is read. */
final class ArgdownArgument {

    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<Link> bearings = new LinkedHashSet<>();
    private String title;
    private String text = "";
    private String scheme = "";
    private List<Ref> premises = List.of();

    ArgdownArgument(String title) {
        this.title = title;
    }

    void add(String words, ArgdownWords.Words all, ArgdownDraft draft) {
        if (text.isEmpty()) {
            text = words;
        } else if (!words.isEmpty() && !words.equals(text)) {
            draft.lose(Loss.SECOND_TEXTS, 1);
        }
        tags.addAll(all.tags());
        all.data().forEach((key, value) -> {
            if (key.equals("scheme")) {
                scheme = String.valueOf(value);
            } else {
                draft.lose(Loss.DATA, 1);
            }
        });
    }

    void takeApart(List<Ref> from, String rule) {
        premises = from;
        scheme = rule.isEmpty() ? scheme : rule;
    }

    void bears(Link link) {
        bearings.add(link);
    }

    void title(String other) {
        title = other;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String scheme() {
        return scheme;
    }

    List<String> tags() {
        return List.copyOf(tags);
    }

    List<Ref> premises() {
        return premises;
    }

    Set<Link> bearings() {
        return bearings;
    }
}
