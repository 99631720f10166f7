package org.storytank.explore.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.debate.Stance;
import org.storytank.explore.demo.DemoStory.DemoClaim;
import org.storytank.explore.demo.DemoStory.DemoSource;
import org.storytank.source.PartialDate;
import org.storytank.source.WebAddress;

class DemoFileTests {

    static Stream<DemoStory> stories() {
        return DemoLoader.FILES.stream().map(DemoFile::read);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everySceneIsReadInAMinuteOrTwo(DemoStory demo) {
        assertThat(demo.scenes()).hasSizeBetween(2, 3).allSatisfy(scene -> {
            assertThat(scene.title()).isNotBlank();
            assertThat(scene.text().split("\\s+")).hasSizeBetween(250, 400);
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theDebateIsDrawnFromAWholeSentenceOfItsScene(DemoStory demo) {
        var text = DemoText.of(demo.scenes().get(demo.debate().scene() - 1).text());
        var range = text.rangeOf(demo.debate().passage());

        assertThat(text.plain().substring(range.start(), range.end())).endsWith("?");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothSidesAreHeardAndEverySpeakerIsKnown(DemoStory demo) {
        assertThat(claims(demo)).hasSizeBetween(6, 10);
        assertThat(demo.debate().claims()).extracting(DemoClaim::stance).contains(Stance.FOR, Stance.AGAINST);
        assertThat(claims(demo)).extracting(DemoClaim::by).allMatch(demo.people()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everySourceHasAnAddressAndADateThatTheProductAccepts(DemoStory demo) {
        var sources =
                claims(demo).stream().flatMap(claim -> claim.sources().stream()).toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(WebAddress.typed(source.address()).value()).startsWith("https://");
            assertThat(new PartialDate(source.date()).parts()).isNotEmpty();
            assertThat(source.authors()).isNotBlank();
        });
        assertThat(sources)
                .filteredOn(source -> !source.quote().isEmpty())
                .extracting(DemoSource::quote)
                .hasSizeGreaterThan(2);
    }

    @Test
    void wordsBetweenStarsAreInItalicsAndEmptyLinesPartParagraphs() {
        var text = DemoText.of("One.\n\nShe wrote *give* there.");

        assertThat(text.plain()).isEqualTo("One.\nShe wrote give there.\n");
        assertThat(text.pieces())
                .filteredOn(piece -> piece.attributes().containsKey("italic"))
                .hasSize(1);
    }

    @Test
    void aPassageThatIsNotInItsSceneIsNamed() {
        assertThatThrownBy(() -> DemoText.of("One.").rangeOf("Two.")).hasMessageContaining("Two.");
    }

    private static List<DemoClaim> claims(DemoStory demo) {
        return demo.debate().claims().stream()
                .flatMap(DemoFileTests::withAnswers)
                .toList();
    }

    private static Stream<DemoClaim> withAnswers(DemoClaim claim) {
        return Stream.concat(Stream.of(claim), claim.answers().stream().flatMap(DemoFileTests::withAnswers));
    }
}
