package org.storytank.debate.web;

import java.util.ArrayList;
import java.util.List;
import org.storytank.shell.web.PlainPage;

/** What changed in a room, counted and in words, for whoever does not see it appear. */
final class News {

    private News() {}

    static String of(Threads now, Threads.Change change, PlainPage page) {
        var parts = new ArrayList<String>();
        for (var kind : List.of("for", "against", "undercut", "joint", "claim", "source", "reworded", "withdrawn")) {
            var count = switch (kind) {
                case "source" -> change.sourced().size();
                case "reworded" -> change.reworded().size();
                case "withdrawn" -> change.withdrawn().size() + change.gone().size();
                default ->
                    (int) change.added().stream()
                            .filter(claim -> kind.equals(side(now.leaf(claim))))
                            .count();
            };
            if (count > 0) {
                var number = page.isSingular(count) ? ".one" : ".other";
                parts.add(page.say("debate.page.news." + kind + number, count));
            }
        }
        return parts.isEmpty() ? "" : page.say("debate.page.news.new", String.join(", ", parts));
    }

    private static String side(ClaimLeaf claim) {
        return claim.side().isEmpty() ? "claim" : claim.side();
    }
}
