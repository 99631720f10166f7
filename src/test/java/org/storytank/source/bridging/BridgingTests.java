package org.storytank.source.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.source.bridging.Thresholds.COMMUNITY_NOTES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.storytank.source.bridging.Standing.Helpful;
import org.storytank.source.bridging.Standing.NotHelpful;
import org.storytank.source.bridging.Standing.NotYetAgreed;

class BridgingTests {

    private final Bridging bridging = new Bridging(COMMUNITY_NOTES);

    @Test
    void aNoteThatBothCampsFindUsefulIsHelpful() {
        assertThat(bridging.of(Ballots.TWO_CAMPS.ratings()).get("bridge")).isInstanceOf(Helpful.class);
    }

    @Test
    void aNoteThatNobodyFindsUsefulIsNot() {
        assertThat(bridging.of(Ballots.TWO_CAMPS.ratings()).get("bad")).isInstanceOf(NotHelpful.class);
    }

    @Test
    void aNoteThatPleasesOneCampIsNotYetAgreedHoweverManyPraiseIt() {
        var standings = bridging.of(Ballots.TWO_CAMPS.ratings());

        assertThat(standings.get("for a")).isEqualTo(new NotYetAgreed(24));
        assertThat(standings.get("for b")).isEqualTo(new NotYetAgreed(24));
    }

    @Test
    void beforeEnoughRatingsNothingIsSaid() {
        assertThat(bridging.of(Ballots.TWO_CAMPS.ratings()).get("few")).isEqualTo(new NotYetAgreed(3));
    }

    @Test
    void praiseFromOneSideAloneNeverMakesANoteHelpful() {
        var ratings = new ArrayList<>(Ballots.TWO_CAMPS.ratings());
        for (var rater = 0; rater < 12; rater++) {
            ratings.add(new Rating<>(rater, "only a", Useful.YES));
        }

        var strict = bridging.of(ratings).get("only a");

        assertThat(strict).isEqualTo(new NotYetAgreed(12));
    }

    @Test
    void theOrderInWhichRatingsCameChangesNothing() {
        var shuffled = new ArrayList<>(Ballots.TWO_CAMPS.ratings());
        Collections.shuffle(shuffled, new Random(3));

        assertThat(bridging.of(shuffled)).isEqualTo(bridging.of(Ballots.TWO_CAMPS.ratings()));
    }

    @Test
    void sidesThatAgreeInFewVoicesAreEnoughWhenTheyAreAShareOfThoseWhoRated() {
        var enough = new Sides(new Sides.Side(80, 4), new Sides.Side(20, 12), 100);
        var tooSmallAShare = new Sides(new Sides.Side(81, 4), new Sides.Side(20, 12), 101);
        var tooFew = new Sides(new Sides.Side(3, 3), new Sides.Side(20, 12), 23);

        assertThat(enough.both(COMMUNITY_NOTES)).isTrue();
        assertThat(tooSmallAShare.both(COMMUNITY_NOTES)).isFalse();
        assertThat(tooFew.both(COMMUNITY_NOTES)).isFalse();
    }
}
