package org.storytank.publishing.format;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A source of a passage, as the list below its scene names it.
 *
 * @param number behind the passage in the text
 * @param stands whether the passage still stands there
 * @param reference as a bibliography has it
 * @param accessed the day it was read
 * @param archived the address of a copy, or empty
 */
public record Note(
        int number,
        boolean stands,
        String title,
        String address,
        String reference,
        String quote,
        String locator,
        String accessed,
        String archived) {

    /** What HTML and EPUB say of it. @param part the number of its section */
    void markup(Edition edition, Markup out, int part) {
        out.open("li", "id", "s%d-n%d".formatted(part, number), "value", String.valueOf(number));
        out.element("a", title, "href", Links.encoded(address)).text(" " + reference);
        if (!locator.isEmpty()) {
            out.text(" " + locator);
        }
        if (!quote.isEmpty()) {
            out.text(" ").element("q", quote);
        }
        out.text(" " + edition.say("source.page.accessed", accessed));
        if (!archived.isEmpty()) {
            out.text(" · ").element("a", edition.say("source.page.archived"), "href", Links.encoded(archived));
        }
        if (stands) {
            out.text(" · ")
                    .element("a", edition.say("story.web.source.back"), "href", "#s%d-b%d".formatted(part, number));
        }
        out.end();
    }

    /** A line of Markdown. */
    String markdown(Edition edition) {
        var line = new StringBuilder(link(title, address)).append(' ').append(MarkdownText.escaped(reference));
        if (!locator.isEmpty()) {
            line.append(' ').append(MarkdownText.escaped(locator));
        }
        if (!quote.isEmpty()) {
            line.append(" “").append(MarkdownText.escaped(quote)).append('”');
        }
        line.append(' ').append(MarkdownText.escaped(edition.say("source.page.accessed", accessed)));
        return archived.isEmpty()
                ? line.toString()
                : line.append(" · ")
                        .append(link(edition.say("source.page.archived"), archived))
                        .toString();
    }

    private static String link(String words, String address) {
        return "[%s](<%s>)".formatted(MarkdownText.escaped(words), Links.encoded(address));
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", number);
        json.put("title", title);
        json.put("address", address);
        json.put("reference", reference);
        json.put("quote", quote);
        json.put("locator", locator);
        json.put("accessed", accessed);
        if (!archived.isEmpty()) {
            json.put("archived", archived);
        }
        return json;
    }
}
