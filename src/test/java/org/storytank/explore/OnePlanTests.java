package org.storytank.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;

class OnePlanTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 100, 101, 250})
    void idsComeInListsOfElevenToAHundredAndAllOfThem(int number) {
        var ids = IntStream.range(0, number).mapToObj(i -> "id" + i).toList();

        var lists = OnePlan.of(ids);

        assertThat(lists).allSatisfy(list -> assertThat(list).hasSizeBetween(11, 100));
        assertThat(lists.stream().flatMap(Collection::stream).filter(id -> !id.isEmpty()))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void noIdsAreNoList() {
        assertThat(OnePlan.of(List.of())).isEmpty();
    }

    @Test
    void nobodyIsAsLongAsAnybody() {
        assertThat(OnePlan.of((PersonId) null)).hasSameSizeAs(Ids.next());
    }

    @Test
    void aQuestionStaysWhatItIsUnderItsSpaces() {
        assertThat(OnePlan.longerThan(100, "tide")).hasSize(101).startsWith("tide ");
        assertThat(OnePlan.longerThan(3, "tide")).isEqualTo("tide");
    }
}
