package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is in proportion. */
class MeasureTests {

    @Test
    void itBeginsWithAWarningAndGoesOneStepAtATime() {
        assertThat(Measure.strongest(Optional.empty(), Ground.INSULT)).isEqualTo(Measure.WARNED);
        assertThat(Measure.strongest(Optional.of(Measure.WARNED), Ground.INSULT))
                .isEqualTo(Measure.LIMITED);
        assertThat(Measure.strongest(Optional.of(Measure.LIMITED), Ground.SPAM)).isEqualTo(Measure.PAUSED);
        assertThat(Measure.strongest(Optional.of(Measure.PAUSED), Ground.HATE)).isEqualTo(Measure.EXCLUDED);
        assertThat(Measure.strongest(Optional.of(Measure.EXCLUDED), Ground.HATE))
                .isEqualTo(Measure.EXCLUDED);
    }

    @Test
    void whereSomebodyMayBeInDangerAPauseComesAtOnceAndNoExclusion() {
        assertThat(Measure.strongest(Optional.empty(), Ground.THREAT)).isEqualTo(Measure.PAUSED);
    }

    @Test
    void theMilderOnesAreInProportionToo() {
        assertThat(Measure.upTo(Measure.PAUSED)).containsExactly(Measure.WARNED, Measure.LIMITED, Measure.PAUSED);
    }
}
