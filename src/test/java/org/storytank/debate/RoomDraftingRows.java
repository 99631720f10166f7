package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.drafting.DraftingRefused;
import org.storytank.drafting.Prompts;

class RoomDraftingRows implements MatrixRows {

    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);

    private final DebateService debates;
    private final RoomDrafting drafting;
    private final Prompts prompts;

    RoomDraftingRows(DebateService debates, RoomDrafting drafting, Prompts prompts) {
        this.debates = debates;
        this.drafting = drafting;
        this.prompts = prompts;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "RoomDrafting.choiceIn(RoomId, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var room = room(cast);
                            return who -> drafting.choiceIn(room, cast.orNobody(who));
                        }),
                Row.of("RoomDrafting.choose(PersonId, RoomId, boolean)", EnumSet.of(OWNER), cast -> {
                    var room = room(cast);
                    return who -> {
                        drafting.choose(cast.id(who), room, false);
                        return "done";
                    };
                }),
                Row.of("RoomDrafting.prepare(PersonId, RoomId, Prompt, Optional, String, String)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> prepared(cast, who, room);
                }),
                Row.of("RoomDrafting.ask(PersonId, RoomId, Request, Consumer)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> drafting.ask(
                            cast.id(who), room, prepared(cast, let(who), room).request(), _ -> {});
                }),
                Row.of("RoomDrafting.state(PersonId, RoomId, Proposal, ClaimId, Saying)", WRITERS, cast -> {
                    var room = room(cast);
                    var claim = debates.state(cast.id(OWNER), room, "It is.");
                    return who -> {
                        var prompt = prompts.find("strongest").orElseThrow();
                        var asked =
                                drafting.prepare(cast.id(let(who)), room, prompt, Optional.of(claim), "nowhere", "");
                        var proposal = drafting.ask(cast.id(let(who)), room, asked.request(), _ -> {});
                        try {
                            return drafting.state(cast.id(who), room, proposal, claim, Saying.of("It is not."));
                        } catch (DraftingRefused refused) {
                            // Nowhere answers nothing: whoever gets as far as that was let in.
                            if (refused.why() == DraftingRefused.Why.NOT_WHOLE) {
                                return "let in";
                            }
                            throw refused;
                        }
                    };
                }),
                Row.of("RoomDrafting.quoted(PersonId, RoomId, Proposal, List)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> {
                        var asked = prepared(cast, let(who), room);
                        var proposal = drafting.ask(cast.id(let(who)), room, asked.request(), _ -> {});
                        return drafting.quoted(cast.id(who), room, proposal, asked.numbered());
                    };
                }));
    }

    private static Who let(Who who) {
        return WRITERS.contains(who) ? who : OWNER;
    }

    private RoomDrafting.Asked prepared(Cast cast, Who who, RoomId room) {
        var prompt = prompts.find("quotes").orElseThrow();
        return drafting.prepare(cast.id(who), room, prompt, Optional.empty(), "nowhere", "");
    }

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        drafting.choose(cast.id(OWNER), room, true);
        return room;
    }
}
