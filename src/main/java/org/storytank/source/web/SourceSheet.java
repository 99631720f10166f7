package org.storytank.source.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.provenance.LabelledText;
import org.storytank.source.Citation;
import org.storytank.source.CopySeen;
import org.storytank.source.Explained;
import org.storytank.source.QuoteHash;
import org.storytank.source.SourceSeen;
import org.storytank.source.WebAddress;

/**
 * A source as its page shows it.
 *
 * @param titles what people call it, the latest first
 * @param reference of the latest citation
 * @param explained what people who usually disagree find useful to know of it
 * @param from what it derives from; {@code into}: what derives from it, as people say where the reader may read
 */
public record SourceSheet(
        List<String> titles,
        String href,
        String label,
        String reference,
        List<Use> uses,
        List<Explained> explained,
        List<Step> from,
        List<Step> into) {

    /** A text that rests on it. @param story the title of the story of which it is a passage, or empty @param copy what was found in the archived copy, or null @param hash of the quoted words */
    public record Use(
            LabelledText words,
            String path,
            Optional<String> story,
            String quote,
            String locator,
            String accessed,
            String archived,
            @Nullable CopySeen copy,
            String hash) {}

    /** @param how the end of a key: {@code copies} @param path the page of the other source here */
    public record Step(String how, String title, String path) {}

    static SourceSheet of(SourceSeen seen, Function<Citation, String> reference) {
        return new SourceSheet(
                seen.citations().stream()
                        .map(cited -> cited.citation().work().title())
                        .distinct()
                        .toList(),
                seen.source().address().value(),
                seen.source().address().label(),
                reference.apply(seen.citations().getFirst().citation()),
                seen.citations().stream().map(SourceSheet::use).toList(),
                seen.explained(),
                seen.from().stream()
                        .map(derived -> new Step(
                                derived.how().name().toLowerCase(Locale.ROOT),
                                derived.work().title(),
                                derived.from().address().value()))
                        .distinct()
                        .toList(),
                seen.into().stream()
                        .map(into -> new Step(
                                into.derived().how().name().toLowerCase(Locale.ROOT),
                                into.source().address().label(),
                                into.source().address().value()))
                        .distinct()
                        .toList());
    }

    /** What people call it besides. */
    public Stream<String> alsoCalled() {
        return titles.stream().skip(1);
    }

    private static Use use(SourceSeen.Cited cited) {
        var citation = cited.citation();
        return new Use(
                cited.text().words(),
                cited.text().path(),
                cited.text().story(),
                citation.quote(),
                citation.locator(),
                citation.accessed().toString(),
                citation.archived().map(WebAddress::value).orElse(""),
                citation.copy().orElse(null),
                citation.quoteHash().map(QuoteHash::value).orElse(""));
    }
}
