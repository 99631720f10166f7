package org.storytank.coediting.yjs.oracle;

import java.util.List;
import org.storytank.coediting.yjs.YDoc;

/** The roots that the documents of all rounds have. */
final class Roots {

    static final List<String> TEXTS = List.of("t", "u");
    static final String MAP = "m";
    static final String ARRAY = "a";
    static final String XML = "x";

    private Roots() {}

    static void declare(YDoc doc) {
        TEXTS.forEach(doc::text);
        doc.map(MAP);
        doc.array(ARRAY);
        doc.xml(XML);
    }
}
