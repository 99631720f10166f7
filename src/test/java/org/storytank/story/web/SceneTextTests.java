package org.storytank.story.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.storytank.account.PersonId;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.coediting.authorship.Authorship.Span;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Run;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;
import org.storytank.provenance.TextClass;
import org.storytank.story.web.Paragraph.Kind;

class SceneTextTests {

    private static final PersonId ADA = new PersonId("ada");
    private static final Origin PERSON = new Origin.Human(ADA);
    private static final Origin MACHINE = new Origin.Draft("run");

    @Test
    void aParagraphIsWhatItsNewlineSays() {
        var text = text(
                piece("Storm", Map.of()),
                piece("\n", Map.of("header", 2)),
                piece("It broke.\nThe gulls left.", Map.of()),
                piece("\n", Map.of("blockquote", true)),
                piece("\n", Map.of("break", true)),
                piece("Calm.\n", Map.of()));

        assertThat(text.paragraphs().stream().map(Paragraph::kind))
                .containsExactly(Kind.HEADING, Kind.TEXT, Kind.QUOTE, Kind.BREAK, Kind.TEXT);
        assertThat(text.paragraphs().stream().map(SceneTextTests::words))
                .containsExactly("Storm", "It broke.", "The gulls left.", "", "Calm.");
    }

    @Test
    void formatsStayOnTheirWords() {
        var text = text(
                piece("a ", Map.of()),
                piece("b", Map.of("bold", true)),
                piece("c", Map.of("bold", true, "italic", true)),
                piece("d", Map.of("link", "https://a.example/")),
                piece("\n", Map.of()));

        assertThat(text.paragraphs().getFirst().phrases())
                .containsExactly(
                        new Phrase("a ", false, false, "", null, TextClass.UNKNOWN, false, 0),
                        new Phrase("b", true, false, "", null, TextClass.UNKNOWN, false, 0),
                        new Phrase("c", true, true, "", null, TextClass.UNKNOWN, false, 0),
                        new Phrase("d", false, false, "https://a.example/", null, TextClass.UNKNOWN, false, 0));
    }

    @Test
    void aMachinesWordsWearTheirBadgeOnceAParagraph() {
        var pieces = List.of(
                piece("I. It", Map.of()), piece(" wrote", Map.of("bold", true)), piece(".\nAgain.\n", Map.of()));
        var spans = List.of(span(0, 3, PERSON), span(3, 17, MACHINE));

        var text = SceneText.of(new AttributedText(pieces, new Authorship(spans), Map.of()), Map.of());

        assertThat(text.paragraphs().getFirst().phrases().stream()
                        .map(phrase -> phrase.isMachines() + " " + phrase.begins()))
                .containsExactly("false false", "true true", "true false", "true false");
        assertThat(text.paragraphs().get(1).phrases().getFirst().begins()).isTrue();
    }

    @Test
    void whereAPassageEndsTheNumberOfItsDebateStands() {
        var written = new AttributedText(
                List.of(piece("Whales are fish. No.\n", Map.of())),
                new Authorship(List.of(span(0, 21, PERSON))),
                Map.of());

        var text = SceneText.of(written, Map.of(15, 1, 20, 2));

        assertThat(text.paragraphs().getFirst().phrases().stream().map(phrase -> phrase.text() + phrase.raises()))
                .containsExactly("Whales are fish1", ". No.2");
    }

    @Test
    void whereAPassageEndsTheNumbersOfItsSourcesStand() {
        var written = new AttributedText(
                List.of(piece("Whales are fish. No.\n", Map.of())),
                new Authorship(List.of(span(0, 21, PERSON))),
                Map.of());

        var text = SceneText.of(written, Map.of(15, 1), Map.of(15, List.of(1, 2), 20, List.of(3)));

        assertThat(text.paragraphs().getFirst().phrases().stream().map(phrase -> phrase.text() + phrase.cites()))
                .containsExactly("Whales are fish[1, 2]", ". No.[3]");
    }

    /** Cut however it may be: every character is there once, and labelled if and only if a machine drafted it. */
    @RepeatedTest(200)
    void noLabelIsEverLostOrMoved(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var length = random.nextInt(1, 60);
        var letters = random.ints(length, 0, 8)
                .mapToObj(n -> n == 0 ? "\n" : String.valueOf((char) ('a' + n)))
                .collect(Collectors.joining());
        var pieces = new ArrayList<TextPiece>();
        for (var at = 0; at < length; ) {
            var end = Math.min(length, at + random.nextInt(1, 9));
            pieces.add(piece(letters.substring(at, end), random.nextBoolean() ? Map.of("bold", true) : Map.of()));
            at = end;
        }
        var spans = new ArrayList<Span>();
        var drafted = new StringBuilder();
        for (var at = 0; at < length; ) {
            var end = Math.min(length, at + random.nextInt(1, 9));
            var machine = random.nextBoolean();
            spans.add(span(at, end - at, machine ? MACHINE : PERSON));
            drafted.repeat(machine ? "m" : "p", end - at);
            at = end;
        }
        var raised = Map.of(random.nextInt(1, length + 1), 1);

        var cited = Map.of(random.nextInt(1, length + 1), List.of(1, 2));

        var text = SceneText.of(new AttributedText(pieces, new Authorship(spans), Map.of()), raised, cited);

        var shown = new StringBuilder();
        var labels = new StringBuilder();
        text.paragraphs().forEach(paragraph -> {
            paragraph.phrases().forEach(phrase -> {
                shown.append(phrase.text());
                labels.repeat(phrase.isMachines() ? "m" : "p", phrase.text().length());
            });
            shown.append('\n');
            labels.append('-');
        });
        for (var at = 0; at < length; at++) {
            assertThat(shown.charAt(at)).isEqualTo(letters.charAt(at));
            if (letters.charAt(at) != '\n') {
                assertThat(labels.charAt(at)).isEqualTo(drafted.charAt(at));
            }
        }
        text.paragraphs()
                .forEach(paragraph -> paragraph.phrases().stream()
                        .filter(Phrase::isMachines)
                        .findFirst()
                        .ifPresent(first -> assertThat(first.begins()).isTrue()));
    }

    @Test
    void whatMachineItWasIsKept() {
        var run = new DraftRun("run", "a-model", Instant.EPOCH, ADA);
        var written = new AttributedText(
                List.of(piece("It.\n", Map.of())), new Authorship(List.of(span(0, 4, MACHINE))), Map.of("run", run));

        assertThat(SceneText.of(written, Map.of()).runs()).containsExactly(run);
    }

    private static SceneText text(TextPiece... pieces) {
        return SceneText.of(new AttributedText(List.of(pieces), new Authorship(List.of()), Map.of()), Map.of());
    }

    private static TextPiece piece(String text, Map<String, Object> attributes) {
        return new TextPiece(text, attributes);
    }

    private static Span span(int start, int length, Origin origin) {
        return new Span(start, length, new Run(1, start, length, ADA, origin, How.TYPED));
    }

    private static String words(Paragraph paragraph) {
        return Stream.of(paragraph)
                .flatMap(one -> one.phrases().stream())
                .map(Phrase::text)
                .collect(Collectors.joining());
    }
}
