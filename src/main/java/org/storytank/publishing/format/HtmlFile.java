package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.storytank.provenance.Manifest.Kind;
import org.storytank.publishing.format.Evidence.Stretch;
import tools.jackson.databind.json.JsonMapper;

/** One page that needs nothing else: to read, to print, to keep. */
final class HtmlFile {

    static final String BEFORE = "<script type=\"application/json\" id=\"storytank-manifest\">";
    static final String AFTER = "</script>";
    static final String DISCLOSURE = "ai-disclosure";

    private static final JsonMapper JSON = new JsonMapper();

    private HtmlFile() {}

    static byte[] content(Edition edition) {
        var work = edition.work();
        var out = new Markup("<!doctype html>\n");
        out.open("html", "lang", edition.lang()).text("\n").open("head").text("\n");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.line("title", work.title());
        work.label().disclosure().ifPresent(value -> out.empty("meta", "name", DISCLOSURE, "content", value));
        edition.rights().ifPresent(rights -> {
            out.empty("meta", "name", "tdm-reservation", "content", rights.reserved() ? "1" : "0");
            if (!rights.policy().isEmpty()) {
                out.empty("meta", "name", "tdm-policy", "content", rights.policy());
            }
        });
        out.empty("link", "rel", "canonical", "href", work.address());
        out.line("script", JsonLd.text(edition), "type", "application/ld+json");
        out.line("style", edition.sheet());
        out.open("script", "type", "application/json", "id", "storytank-manifest")
                .text("")
                .end();
        out.end().open("body").text("\n").open("main").text("\n");
        head(edition, out);
        var text = new TextMarkup(edition, out, DISCLOSURE);
        for (var number = 1; number <= work.sections().size(); number++) {
            text.section(number);
        }
        how(edition, out);
        out.end().end().end();
        return out.toString().getBytes(UTF_8);
    }

    static void head(Edition edition, Markup out) {
        var work = edition.work();
        out.open("header").text("\n");
        out.line(
                "p",
                edition.say(work.kind() == Kind.STORY ? "publishing.story" : "publishing.debate"),
                "class",
                "eyebrow");
        out.line("h1", work.title());
        var names =
                work.contributors().stream().flatMap(one -> one.name().stream()).toList();
        if (!names.isEmpty()) {
            out.line("p", edition.say("publishing.by", String.join(", ", names)), "class", "by");
        }
        if (work.hasMachineText()) {
            out.open("p")
                    .element("b", edition.say("provenance.badge"), "class", "badge")
                    .text(" " + edition.say("publishing.has-machine-text"))
                    .end();
        }
        out.end();
    }

    static void how(Edition edition, Markup out) {
        out.open("section", "class", "how").text("\n").line("h2", HowUsed.title(edition));
        out.open("ul").text("\n");
        HowUsed.sentences(edition).forEach(sentence -> out.line("li", sentence));
        out.end();
        out.open("p")
                .text(edition.say("publishing.how.proof") + " ")
                .element("a", edition.proof(), "href", edition.proof())
                .end();
        out.end();
    }

    static Evidence evidence(byte[] content) {
        var page = Jsoup.parse(new String(content, UTF_8));
        var read = new Reading(DISCLOSURE);
        page.select("section[data-part]").forEach(read::section);
        var term = "";
        for (var script : page.select("script[type=application/ld+json]")) {
            var said = JSON.readTree(script.data()).path("digitalSourceType");
            term = said.isEmpty() ? "" : said.get(said.size() - 1).asString();
        }
        return new Evidence(
                read.marks,
                read.stretches,
                term,
                page.select("meta[name=ai-disclosure]").attr("content"));
    }

    /** Reads sections as {@link TextMarkup} writes them. */
    static final class Reading {

        final ArrayList<String> marks = new ArrayList<>();
        final ArrayList<Stretch> stretches = new ArrayList<>();
        private final String disclosure;

        Reading(String disclosure) {
            this.disclosure = disclosure;
        }

        void section(Element section) {
            var side = section.attr("data-side");
            var to = section.attr("data-to");
            // What is shown counts; where a scene has no title of its own, its heading is one of ours.
            var title = section.hasAttr("data-titled")
                    ? section.select("> h2").first().wholeText()
                    : "";
            marks.add(Section.mark(title, side, to.matches("[0-9]{1,6}") ? Integer.parseInt(to) : 0));
            var paragraph = 0;
            for (var element : section.select("[data-p]")) {
                paragraph++;
                var number = 0;
                for (var stretch : element.select("> span[data-class]")) {
                    number++;
                    stretches.add(stretch(stretch, paragraph, number));
                }
                // Words outside every stretch were never signed.
                element.select("> span[data-class], > b.badge").forEach(Element::remove);
                if (!element.text().isBlank() && !element.text().equals("* * *")) {
                    stretches.add(
                            new Stretch(marks.size(), paragraph, number + 1, "", "", "", "", false, element.text()));
                }
            }
        }

        private Stretch stretch(Element element, int paragraph, int number) {
            var before = element.previousElementSibling();
            var badge =
                    before != null && before.is("b.badge") && !before.ownText().isBlank();
            return new Stretch(
                    marks.size(),
                    paragraph,
                    number,
                    element.attr("data-class"),
                    element.attr("data-run"),
                    element.attr("data-by"),
                    element.attr(disclosure),
                    badge,
                    element.wholeText());
        }
    }
}
