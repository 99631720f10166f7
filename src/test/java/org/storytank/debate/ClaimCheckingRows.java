package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.WRITER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.source.NewCitation;

class ClaimCheckingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final ClaimCare care;
    private final ClaimChecking checking;

    ClaimCheckingRows(DebateService debates, ClaimCare care, ClaimChecking checking) {
        this.debates = debates;
        this.care = care;
        this.checking = checking;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("ClaimChecking.check(PersonId, ClaimId, Instant, Finding, String, boolean)", WRITERS, cast -> {
                    var fact = fact(cast);
                    return who -> done(() -> checking.check(
                            cast.id(who), fact.id(), fact.wordedAt(), Finding.SUPPORTED, "Page 3 says so.", false));
                }),
                Row.of("ClaimChecking.takeBack(PersonId, ClaimId)", WRITERS, cast -> {
                    var fact = fact(cast);
                    return who -> done(() -> checking.takeBack(cast.id(who), fact.id()));
                }));
    }

    private record Fact(ClaimId id, Instant wordedAt) {}

    private Fact fact(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        var claim = debates.state(cast.bystander(), room, "It rises.");
        care.sayKind(cast.bystander(), claim, Optional.of(ClaimKind.FACT));
        debates.cite(cast.bystander(), claim, new NewCitation("https://shom.example/", "Tides", "", "", "", ""));
        var worded =
                debates.read(room, cast.id(OWNER)).claims().getFirst().wording().at();
        return new Fact(claim, worded);
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
