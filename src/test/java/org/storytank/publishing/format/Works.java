package org.storytank.publishing.format;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.provenance.Article50;
import org.storytank.provenance.Manifest.Contributor;
import org.storytank.provenance.Manifest.Kind;
import org.storytank.provenance.Manifest.Review;
import org.storytank.provenance.Manifest.Run;
import org.storytank.provenance.Manifest.SourceLine;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.format.Edition.Rights;
import org.storytank.publishing.format.Section.Answer;
import org.storytank.publishing.format.Section.Side;

/** Works to write files of, with everything in them that a format could stumble over. */
final class Works {

    private static final Optional<String> NONE = Optional.empty();
    private static final Map<String, String> SAID = Map.of(
            "provenance.badge", "IA",
            "provenance.badge.machine-generated", "IA",
            "provenance.badge.machine-edited", "IA : reformulé");

    private Works() {}

    static Work story() {
        return new Work(
                Kind.STORY,
                "La marée <i>& \"co\"</i> </script>",
                "https://tank.example/read/stories/s1",
                List.of(
                        new Section(
                                "Basse *mer* -- <!-- storytank-manifest -->",
                                Optional.empty(),
                                List.of(
                                        new Paragraph(Paragraph.Kind.HEADING, List.of(person("1. Au port", "c1"))),
                                        new Paragraph(
                                                Paragraph.Kind.TEXT,
                                                List.of(
                                                        person("La mer ", "c1"),
                                                        machine("montait, ", TextClass.GENERATED, "r1"),
                                                        new Piece(
                                                                "lente",
                                                                true,
                                                                true,
                                                                "",
                                                                TextClass.GENERATED,
                                                                Optional.of("r1"),
                                                                NONE),
                                                        machine(" & grise", TextClass.EDITED, "r2"),
                                                        person(" <script>alert(1)</script> \\ `x` [y](z)", "c2"))),
                                        new Paragraph(Paragraph.Kind.BREAK, List.of()),
                                        new Paragraph(
                                                Paragraph.Kind.QUOTE,
                                                List.of(new Piece(
                                                        "> lien",
                                                        false,
                                                        false,
                                                        "https://x.example/a b",
                                                        TextClass.IMPORTED,
                                                        NONE,
                                                        Optional.of("c2")))),
                                        // The accent was typed by another person than its letter; the family is one
                                        // grapheme of two people.
                                        new Paragraph(
                                                Paragraph.Kind.TEXT,
                                                List.of(
                                                        person("- e", "c1"),
                                                        person("\u0301te 👩", "c2"),
                                                        person("\u200d🚀 fin ", "c1"))),
                                        new Paragraph(
                                                Paragraph.Kind.TEXT,
                                                List.of(
                                                        Piece.plain("D'où ?", TextClass.UNKNOWN, NONE, NONE),
                                                        machine("Corrigé", TextClass.CORRECTED, "r3")))),
                                List.of()),
                        Section.scene(
                                "",
                                List.of(new Paragraph(
                                        Paragraph.Kind.TEXT,
                                        List.of(
                                                person("Fin", "c1").noted(1, 2),
                                                person(".", "c1"),
                                                machine("Voilà [4", TextClass.EDITED, "r2")
                                                        .noted(3)))),
                                List.of(new SourceLine("x.example/[a]*", "https://x.example/[a]*?b=1&c=2")),
                                List.of(note(1, ""), note(2, "https://archive.example/<a>"), note(3, "")))),
                List.of(new Contributor("c1", Optional.of("Ada: <ami>"), 30), new Contributor("c2", NONE, 12)),
                List.of(
                        new Run("r1", "a-model:7b", Optional.of(Instant.EPOCH), "continue@1", TextClass.GENERATED),
                        new Run("r2", "b-model", Optional.of(Instant.EPOCH), "rephrase@2", TextClass.EDITED),
                        new Run("r3", "", NONE.map(Instant::parse), "", TextClass.CORRECTED)),
                new Article50(true, true, true, Optional.of("Hélène Roy")),
                List.of(new Review("Hélène Roy", Instant.EPOCH, "x")));
    }

    private static Note note(int number, String archived) {
        return new Note(
                number,
                true,
                "Whales *are* <fish>",
                "https://y.example/?a=1&b=2",
                "RAY, Ada. [^1-1]: Whales",
                "## *no*\n\n- list",
                "p. 3",
                "2024-05-03",
                archived);
    }

    /** Few bytes, so that each of them can be changed in turn. */
    static Work small() {
        var text = new Paragraph(
                Paragraph.Kind.TEXT, List.of(person("La mer ", "c1"), machine("montait.", TextClass.GENERATED, "r1")));
        return new Work(
                Kind.STORY,
                "La marée",
                "https://tank.example/s",
                List.of(new Section("Port", Optional.empty(), List.of(text), List.of())),
                List.of(new Contributor("c1", Optional.of("Ada"), 7)),
                List.of(),
                new Article50(true, false, false, NONE),
                List.of());
    }

    static Work debate() {
        return new Work(
                Kind.DEBATE,
                "Faut-il ouvrir le port ?",
                "https://tank.example/r/port-tide-42",
                List.of(
                        claim("Faut-il ouvrir le port ?", Optional.empty()),
                        claim("Oui, pour les pêcheurs.\nEt pour la ville.", Optional.of(new Answer(Side.FOR, 1, 1))),
                        claim("Non.", Optional.of(new Answer(Side.AGAINST, 2, 2)))),
                List.of(new Contributor("c1", Optional.of("Ada"), 60)),
                List.of(),
                new Article50(false, true, true, NONE),
                List.of());
    }

    private static Section claim(String text, Optional<Answer> answer) {
        return new Section(
                "",
                answer,
                answer.isPresent() ? "value" : "",
                text.lines()
                        .map(line -> new Paragraph(Paragraph.Kind.TEXT, List.of(person(line, "c1"))))
                        .toList(),
                List.of(new SourceLine("Rapport <2026>", "https://x.example/r?a=1&b=2")),
                answer.map(_ -> new Section.Votes(12, 3, 1)),
                answer.stream()
                        .flatMap(said -> Stream.of(
                                new Section.Also(Side.AGAINST, 1, false),
                                new Section.Also(Side.FOR, 4 - said.to(), true)))
                        .toList(),
                Optional.empty());
    }

    static Edition edition(Work work) {
        return new Edition(
                work,
                "m1",
                Instant.parse("2026-11-24T00:00:00Z"),
                Locale.FRENCH,
                "https://tank.example/provenance/m1",
                Optional.of(new Rights(true, "https://tank.example/terms", "train-ai=n")),
                (key, details) -> SAID.getOrDefault(key, details.length == 0 ? key : key + " " + List.of(details)),
                "p { color: #123456 }");
    }

    private static Piece person(String text, String by) {
        return Piece.plain(text, TextClass.PERSON, NONE, Optional.of(by));
    }

    private static Piece machine(String text, TextClass made, String run) {
        return Piece.plain(text, made, Optional.of(run), NONE);
    }
}
