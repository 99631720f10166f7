package org.storytank.debate.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BaseScoreTests {

    @Test
    void aClaimNobodyRatedIsWorthOneHalf() {
        assertThat(BaseScore.ofRatings(0, 0, 0, 0, 0)).isEqualTo(.5);
    }

    @Test
    void oneRatingMovesItALittleAndManyDecideIt() {
        assertThat(BaseScore.ofRatings(0, 0, 0, 0, 1)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(BaseScore.ofRatings(0, 0, 0, 0, 98)).isCloseTo(.99, within(1e-12));
        assertThat(BaseScore.ofRatings(1, 0, 1, 1, 0)).isCloseTo((1 + .5 + .75) / 5, within(1e-12));
    }

    @Test
    void votesGiveTheShareOfThoseWhoAgree() {
        assertThat(BaseScore.ofVotes(0, 0, .1)).isZero();
        assertThat(BaseScore.ofVotes(3, 1, .1)).isCloseTo(3 / 4.1, within(1e-12));
    }

    @Test
    void otherRatingsAreRefused() {
        assertThatThrownBy(() -> BaseScore.ofRatings(1, 2)).hasMessage("Ratings go from 0 to 4: five numbers, not 2");
        assertThatThrownBy(() -> BaseScore.ofRatings(0, 0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BaseScore.ofVotes(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
