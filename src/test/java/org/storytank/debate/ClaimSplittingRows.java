package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast;
import org.storytank.MatrixRows;

class ClaimSplittingRows implements MatrixRows {

    private static final List<String> PARTS = List.of("It rises", "it warms");

    private final DebateService debates;
    private final ClaimSplitting splitting;

    ClaimSplittingRows(DebateService debates, ClaimSplitting splitting) {
        this.debates = debates;
        this.splitting = splitting;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "ClaimSplitting.split(PersonId, ClaimId, List)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var claim = claim(cast);
                            return who -> splitting.split(cast.id(who), claim, PARTS);
                        }),
                Row.of("ClaimSplitting.join(PersonId, ClaimId)", EnumSet.of(WRITER, FACILITATOR, OWNER), cast -> {
                    var claim = claim(cast);
                    splitting.split(cast.id(OWNER), claim, PARTS);
                    return who -> {
                        splitting.join(cast.id(who), claim);
                        return "done";
                    };
                }));
    }

    private ClaimId claim(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return debates.state(cast.id(WRITER), room, "It rises and it warms.");
    }
}
