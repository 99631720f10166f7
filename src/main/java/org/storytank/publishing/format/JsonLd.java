package org.storytank.publishing.format;

import java.util.Map;
import org.storytank.provenance.LinkedData;
import org.storytank.provenance.Manifest.Kind;

/** A file in schema.org's words. */
final class JsonLd {

    private JsonLd() {}

    static String text(Edition edition) {
        return linked(edition).text();
    }

    static Map<String, Object> of(Edition edition) {
        return linked(edition).json();
    }

    private static LinkedData linked(Edition edition) {
        var work = edition.work();
        return LinkedData.of(work.kind() == Kind.STORY ? "CreativeWork" : "Conversation")
                .with("@id", work.address())
                .with("name", work.title())
                .with("inLanguage", edition.lang())
                .with("dateModified", edition.at().toString())
                .with(
                        "author",
                        work.contributors().stream()
                                .flatMap(one -> one.name().stream())
                                .map(name -> LinkedData.of("Person").with("name", name))
                                .toList())
                .with(
                        "citation",
                        work.sources().stream()
                                .map(source -> LinkedData.of("CreativeWork")
                                        .with("name", source.title())
                                        .with("url", source.address()))
                                .toList())
                .with(work.label())
                .with(
                        "subjectOf",
                        LinkedData.of("WebPage").with("@id", edition.proof()).with("name", HowUsed.title(edition)));
    }
}
