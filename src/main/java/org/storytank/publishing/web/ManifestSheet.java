package org.storytank.publishing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storytank.provenance.Manifest;
import org.storytank.provenance.Manifest.SourceLine;
import org.storytank.provenance.TextClass;
import org.storytank.shell.web.PlainPage;

/** A manifest as a page shows it. */
public record ManifestSheet(
        String title,
        String address,
        String made,
        String format,
        List<String> people,
        List<Line> classes,
        List<String> runs,
        List<SourceLine> sources,
        boolean disclosureAsked,
        String editor) {

    /** @param machine whether it carries the badge */
    public record Line(String name, String much, boolean machine) {}

    static ManifestSheet of(Manifest manifest, PlainPage page) {
        return new ManifestSheet(
                manifest.title(),
                manifest.address(),
                page.day(manifest.at()),
                manifest.format().toUpperCase(Locale.ROOT),
                manifest.contributors().stream()
                        .map(one -> one.name().orElseGet(() -> page.say("publishing.proof.former")) + ", "
                                + page.say("publishing.proof.characters", one.characters()))
                        .toList(),
                classes(manifest, page),
                manifest.runs().stream()
                        .map(run -> page.say(
                                "publishing.how.run",
                                run.model().isEmpty() ? page.say("publishing.how.unknown-model") : run.model(),
                                run.at().map(page::day).orElse("?"),
                                run.prompt().isEmpty() ? page.say("publishing.how.unknown-prompt") : run.prompt(),
                                page.say("publishing.made." + run.made().word())))
                        .toList(),
                manifest.sources(),
                manifest.law().asksForDisclosure(),
                manifest.law().editor().orElse(""));
    }

    private static List<Line> classes(Manifest manifest, PlainPage page) {
        Map<TextClass, int[]> counts = new LinkedHashMap<>();
        manifest.spans().forEach(span -> {
            var count = counts.computeIfAbsent(span.made(), _ -> new int[2]);
            count[0]++;
            count[1] += span.characters();
        });
        return counts.entrySet().stream()
                .map(one -> new Line(
                        page.say("publishing.class." + one.getKey().word()),
                        passages(one.getValue()[0], page) + ", "
                                + page.say("publishing.proof.characters", one.getValue()[1]),
                        one.getKey().isMachines()))
                .toList();
    }

    private static String passages(int count, PlainPage page) {
        return count == 1 ? page.say("publishing.proof.passage") : page.say("publishing.proof.passages", count);
    }
}
