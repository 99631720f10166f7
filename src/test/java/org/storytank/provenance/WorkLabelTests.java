package org.storytank.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.provenance.TextClass.CORRECTED;
import static org.storytank.provenance.TextClass.EDITED;
import static org.storytank.provenance.TextClass.GENERATED;
import static org.storytank.provenance.TextClass.IMPORTED;
import static org.storytank.provenance.TextClass.PERSON;
import static org.storytank.provenance.TextClass.UNKNOWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a whole work, from what is known of its stretches. */
class WorkLabelTests {

    static Stream<Arguments> works() {
        return Stream.of(
                Arguments.of(Set.of(PERSON), "digitalCreation", "none"),
                Arguments.of(Set.of(GENERATED), "trainedAlgorithmicMedia", "ai-generated"),
                Arguments.of(Set.of(EDITED), "compositeWithTrainedAlgorithmicMedia", "ai-assisted"),
                Arguments.of(Set.of(CORRECTED), "algorithmicallyEnhanced", "ai-assisted"),
                Arguments.of(Set.of(PERSON, GENERATED), "compositeSynthetic", "mixed"),
                Arguments.of(Set.of(PERSON, EDITED), "compositeSynthetic", "mixed"),
                Arguments.of(Set.of(GENERATED, EDITED), "compositeSynthetic", "mixed"),
                Arguments.of(Set.of(UNKNOWN, GENERATED), "compositeSynthetic", "mixed"),
                Arguments.of(Set.of(PERSON, CORRECTED), "algorithmicallyEnhanced", "mixed"),
                Arguments.of(Set.of(IMPORTED, CORRECTED), "", "mixed"),
                Arguments.of(Set.of(PERSON, IMPORTED), "", ""),
                Arguments.of(Set.of(PERSON, UNKNOWN), "", ""),
                Arguments.of(Set.of(UNKNOWN), "", ""),
                Arguments.of(Set.of(), "", ""));
    }

    @ParameterizedTest
    @MethodSource("works")
    void aWorkIsCalledByWhatIsInIt(Set<TextClass> classes, String term, String disclosure) {
        var label = WorkLabel.of(classes);

        assertThat(label.digitalSourceType().map(Object::toString).orElse(""))
                .isEqualTo(term.isEmpty() ? "" : "http://cv.iptc.org/newscodes/digitalsourcetype/" + term);
        assertThat(label.disclosure().orElse("")).isEqualTo(disclosure);
    }

    @Test
    void aRunThatNobodyKnowsAnyMoreStaysAMachines() {
        assertThat(TextClass.of(new Origin.Draft("gone"), null)).isEqualTo(GENERATED);
        assertThat(TextClass.of(new Origin.Unknown(), null).disclosure()).isEmpty();
        assertThat(List.of(TextClass.values()))
                .allMatch(one -> TextClass.called(one.word()).equals(java.util.Optional.of(one)));
    }
}
