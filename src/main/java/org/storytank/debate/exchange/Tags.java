package org.storytank.debate.exchange;

import java.util.List;

/** Words that sort claims, each once, on one line and without brackets. */
final class Tags {

    private Tags() {}

    static List<String> of(List<String> raw) {
        return raw.stream()
                .map(tag -> Texts.line(tag.replaceAll("[()]", " ")))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
