package org.storytank.debate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.Reusing;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;

/** A live page hears that a claim is used once more as a change of that claim, and knows whether it goes in a circle. */
@OnRealGraph
class ReusesInARoomTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private Reusing reusing;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    private PersonId ada;
    private RoomId room;
    private ClaimId walls;
    private ClaimId cheap;

    @BeforeEach
    void aRoomWithTheToolsOn() {
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        voting.choose(ada, room, new RoomChoices(false, true, false));
        walls = debates.state(ada, room, "Walls hold.");
        cheap = debates.argue(ada, walls, Stance.FOR, "Stone is cheap.");
    }

    @Test
    void aFurtherUseIsAChangeOfTheClaimThatIsUsed() {
        var before = picture(ada);

        var reuse = reusing.use(ada, walls, Stance.FOR, cheap);

        var patch = Patch.between(before, picture(ada));
        assertThat(patch.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(walls.value());
            assertThat(claim.uses())
                    .containsExactly(new ClaimPicture.Reuse(reuse.value(), "for", cheap.value(), true, true));
            assertThat(claim.about()).as("it stands where it was said").isEmpty();
        });
        assertThat(patch.gone()).isEmpty();
    }

    @Test
    void onlyWhoUsedItAndThoseWhoRunTheRoomMayTakeItBack() {
        reusing.use(ada, walls, Stance.AGAINST, cheap);
        var ben = accounts.arrive("Ben").person().id();

        assertThat(uses(Picture.of(debates.read(room, ada), ben, true, false)))
                .extracting(ClaimPicture.Reuse::removable)
                .containsExactly(false);
        assertThat(uses(Picture.of(debates.read(room, ada), ben, true, true)))
                .extracting(ClaimPicture.Reuse::removable)
                .containsExactly(true);
    }

    private List<ClaimPicture.Reuse> uses(Picture picture) {
        return picture.claims().get(walls.value()).uses();
    }

    private Picture picture(PersonId person) {
        return Picture.of(debates.read(room, person), person, true, false);
    }
}
