package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

class SuggestingRows implements MatrixRows {

    private static final Set<Who> SUGGESTERS = EnumSet.of(SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> OWNERS = EnumSet.of(FACILITATOR, OWNER);

    private final DebateService debates;
    private final Suggesting suggesting;

    SuggestingRows(DebateService debates, Suggesting suggesting) {
        this.debates = debates;
        this.suggesting = suggesting;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Suggesting.suggest(PersonId, RoomId, Standing, String, boolean)", SUGGESTERS, cast -> {
                    var room = room(cast);
                    return who -> suggesting.suggest(cast.id(who), room, Standing.ALONE, "It rises.", false);
                }),
                Row.of("Suggesting.in(RoomId, PersonId)", SUGGESTERS, cast -> {
                    var room = room(cast);
                    return who -> suggesting.in(room, cast.id(who));
                }),
                Row.of("Suggesting.waiting(RoomId, PersonId)", OWNERS, cast -> {
                    var room = room(cast);
                    return who -> suggesting.waiting(room, cast.id(who));
                }),
                Row.of("Suggesting.takeBack(PersonId, SuggestionId)", EnumSet.of(SUGGESTER), cast -> {
                    var suggestion = suggested(cast);
                    return who -> done(() -> suggesting.takeBack(cast.id(who), suggestion));
                }),
                Row.of("Suggesting.accept(PersonId, SuggestionId)", OWNERS, cast -> {
                    var suggestion = suggested(cast);
                    return who -> suggesting.accept(cast.id(who), suggestion);
                }),
                Row.of("Suggesting.same(PersonId, SuggestionId, ClaimId)", OWNERS, cast -> {
                    var room = room(cast);
                    var claim = debates.state(cast.id(OWNER), room, "It rises.");
                    var suggestion = suggesting.suggest(cast.id(SUGGESTER), room, Standing.ALONE, "It does.", false);
                    return who -> done(() -> suggesting.same(cast.id(who), suggestion, claim));
                }),
                Row.of("Suggesting.decline(PersonId, SuggestionId, String, boolean)", OWNERS, cast -> {
                    var suggestion = suggested(cast);
                    return who -> done(() -> suggesting.decline(cast.id(who), suggestion, "Where is that?", false));
                }));
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }

    private SuggestionId suggested(Cast cast) {
        return suggesting.suggest(cast.id(SUGGESTER), room(cast), Standing.ALONE, "It rises.", false);
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
