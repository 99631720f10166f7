package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;
import org.storytank.account.AccessService;
import org.storytank.account.Role;

class ClaimReviewRows implements MatrixRows {

    private final DebateService debates;
    private final ClaimReview review;
    private final AccessService access;

    ClaimReviewRows(DebateService debates, ClaimReview review, AccessService access) {
        this.debates = debates;
        this.review = review;
        this.access = access;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "ClaimReview.mark(PersonId, ClaimId, ReviewReason)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var claim = claimOfTheBystander(cast);
                            return who -> done(() -> review.mark(cast.id(who), claim, ReviewReason.UNCLEAR));
                        }),
                Row.of(
                        "ClaimReview.takeBack(PersonId, ClaimId, ReviewReason)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var claim = claimOfTheBystander(cast);
                            return who -> done(() -> review.takeBack(cast.id(who), claim, ReviewReason.UNCLEAR));
                        }),
                Row.of("ClaimReview.clear(PersonId, ClaimId)", EnumSet.of(WRITER), cast -> {
                    var claim = debates.state(cast.id(WRITER), room(cast), "It rises.");
                    return who -> done(() -> review.clear(cast.id(who), claim));
                }));
    }

    private ClaimId claimOfTheBystander(Cast cast) {
        var room = room(cast);
        access.give(cast.id(OWNER), room.place(), cast.bystander(), Role.WRITER);
        return debates.state(cast.bystander(), room, "It rises.");
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
