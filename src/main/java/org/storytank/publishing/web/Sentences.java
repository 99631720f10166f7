package org.storytank.publishing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storytank.publishing.format.Finding;
import org.storytank.publishing.format.Report;
import org.storytank.shell.web.PlainPage;

/** What was found in a file, in sentences. */
final class Sentences {

    private static final List<String> FOR_SCRIPT = List.of(
            "publishing.check.true",
            "publishing.check.true.lead",
            "publishing.check.false",
            "publishing.check.nothing",
            "publishing.check.no-browser",
            "publishing.check.here",
            "publishing.found.no_manifest",
            "publishing.found.manifest",
            "publishing.found.key",
            "publishing.found.file",
            "publishing.where.bytes",
            "publishing.where.line",
            "publishing.proof.title",
            "publishing.proof.address",
            "publishing.proof.made",
            "publishing.proof.people",
            "publishing.proof.former",
            "publishing.proof.classes",
            "publishing.proof.runs",
            "publishing.proof.law",
            "publishing.proof.editor",
            "publishing.proof.yes",
            "publishing.proof.no",
            "publishing.class.person",
            "publishing.class.machine-generated",
            "publishing.class.machine-edited",
            "publishing.class.machine-corrected",
            "publishing.class.imported",
            "publishing.class.unknown");

    private Sentences() {}

    static List<String> of(Report report, PlainPage page) {
        return report.findings().stream().map(finding -> of(finding, page)).toList();
    }

    private static String of(Finding finding, PlainPage page) {
        return page.say("publishing.found." + finding.what().name().toLowerCase(Locale.ROOT), where(finding, page));
    }

    private static String where(Finding finding, PlainPage page) {
        if (finding.number() > 0) {
            return page.say("publishing.where.span", finding.part(), finding.paragraph(), finding.number());
        }
        if (finding.part() > 0) {
            return page.say("publishing.where.part", finding.part());
        }
        if (finding.to() > 0) {
            return page.say(
                    finding.line() > 0 ? "publishing.where.line" : "publishing.where.bytes",
                    finding.from(),
                    finding.to(),
                    finding.line());
        }
        return page.say(finding.what() == Finding.What.LABEL ? "publishing.where.work" : "publishing.where.unknown");
    }

    /** The sentences that the script on the page says, with {0}, {1}, {2} where its numbers go. */
    static Map<String, Object> forScript(PlainPage page) {
        var said = new LinkedHashMap<String, Object>();
        FOR_SCRIPT.forEach(key -> said.put(key.substring("publishing.".length()), page.say(key, "{0}", "{1}", "{2}")));
        return said;
    }
}
