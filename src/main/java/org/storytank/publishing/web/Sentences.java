package org.storytank.publishing.web;

import java.util.List;
import java.util.Locale;
import org.storytank.publishing.format.Finding;
import org.storytank.publishing.format.Report;
import org.storytank.shell.web.PlainPage;

/** What was found in a file, in sentences. */
final class Sentences {

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
}
