package org.storytank.coediting.authorship;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.provenance.Origin;

/** Who wrote the characters of a text that live now, in its order, without gaps. */
public record Authorship(List<Span> spans) {

    /** @param start in UTF-16 units of the text @param run what is known of these characters */
    public record Span(int start, int length, Run run) {}

    public Authorship {
        spans = List.copyOf(spans);
    }

    /** How many characters come from where, in UTF-16 units; together the length of the text. */
    public Map<Origin, Integer> shares() {
        var shares = new LinkedHashMap<Origin, Integer>();
        spans.forEach(span -> shares.merge(span.run().origin(), span.length(), Integer::sum));
        return shares;
    }
}
