package org.storytank.coediting.yjs.fuzz;

import java.util.List;
import org.storytank.coediting.yjs.YDoc;

/** Looks at a root as what it was declared, or as text where nobody has said what it is; then writes in it. */
final class Reading {

    private Reading() {}

    static void everything(YDoc doc, String root) {
        switch (root) {
            case "m" -> {
                doc.map(root).entries();
                doc.map(root).set("k", 1);
            }
            case "a" -> {
                doc.array(root).toList();
                doc.array(root).insert(0, List.of(1));
            }
            case "x" -> doc.xml(root).toString();
            default -> {
                var text = doc.text(root);
                text.delta();
                text.ids();
                text.insert(text.length() / 2, "still here");
                text.delete(0, 1);
            }
        }
    }
}
