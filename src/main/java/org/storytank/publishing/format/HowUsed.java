package org.storytank.publishing.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.storytank.provenance.TextClass;

/** "How AI was used": the sentences that every format carries, and the pages too. */
public final class HowUsed {

    private HowUsed() {}

    public static String title(Edition edition) {
        return edition.say("publishing.how");
    }

    public static List<String> sentences(Edition edition) {
        var work = edition.work();
        var said = new ArrayList<String>();
        work.percents().forEach((made, percent) -> said.add(edition.say("publishing.how." + made.word(), percent)));
        if (!work.hasMachineText()) {
            var typed = work.percents().keySet().stream().allMatch(TextClass.PERSON::equals);
            said.add(edition.say(typed ? "publishing.how.none" : "publishing.how.none-known"));
        }
        for (var run : work.runs()) {
            said.add(edition.say(
                    "publishing.how.run",
                    run.model().isEmpty() ? edition.say("publishing.how.unknown-model") : run.model(),
                    run.at().map(at -> day(edition, at)).orElse("?"),
                    run.prompt().isEmpty() ? edition.say("publishing.how.unknown-prompt") : run.prompt(),
                    edition.say("publishing.made." + run.made().word())));
        }
        said.add(edition.say("publishing.how.house"));
        said.add(edition.say(law(edition)));
        work.reviews()
                .forEach(review ->
                        said.add(edition.say("publishing.how.reviewed", review.name(), day(edition, review.at()))));
        return said;
    }

    private static String law(Edition edition) {
        var law = edition.work().law();
        if (law.asksForDisclosure()) {
            return "publishing.law.asks";
        }
        if (!law.machineText()) {
            return "publishing.law.no-machine";
        }
        if (!law.publicInterest()) {
            return "publishing.law.no-public-interest";
        }
        return law.editor().isPresent() ? "publishing.law.reviewed" : "publishing.law.not-open";
    }

    static String day(Edition edition, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(edition.language())
                .format(at.atOffset(ZoneOffset.UTC));
    }
}
