package org.storytank.account;

import static org.storytank.Cast.Who.NOBODY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

class LeavingRows implements MatrixRows {

    private static final Set<Who> SOMEBODY = EnumSet.complementOf(EnumSet.of(NOBODY));

    private final LeavingService leaving;

    LeavingRows(LeavingService leaving) {
        this.leaving = leaving;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.open("LeavingService.kept()", cast -> who -> told("account.kept.name"), who -> told("made up")),
                Row.of(
                        "LeavingService.everythingOf(PersonId)",
                        SOMEBODY,
                        cast -> who -> leaving.everythingOf(cast.id(who))),
                Row.of("LeavingService.leaveForGood(PersonId, OwnPlaces)", SOMEBODY, cast -> who -> {
                    leaving.leaveForGood(cast.id(who), OwnPlaces.PASS_ON);
                    return null;
                }));
    }

    private Object told(String what) {
        var known = leaving.kept().stream().anyMatch(kept -> kept.what().equals(what));
        return known ? Optional.of(what) : Optional.empty();
    }
}
