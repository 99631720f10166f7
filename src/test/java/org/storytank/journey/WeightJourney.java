package org.storytank.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plain pages set the standard of weight: below 60 KB and grade A, every one of them. */
class WeightJourney {

    @Test
    void everyPlainPageIsLight() {
        try (var crowd = new Crowd()) {
            Weight.of(RunningStoryTank.demo(), crowd).forEach((route, weight) -> {
                assertThat(weight.kilobytes()).as("kilobytes of %s", route).isBetween(2.0, 60.0);
                assertThat(weight.grade())
                        .as("EcoIndex of %s: %s", route, weight)
                        .isEqualTo('A');
            });
        }
    }
}
