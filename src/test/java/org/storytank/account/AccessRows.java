package org.storytank.account;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.HOST;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

class AccessRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> OWNERS = EnumSet.of(OWNER);

    private final AccessService access;

    AccessRows(AccessService access) {
        this.access = access;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("AccessService.roleIn(PlaceId, PersonId)", READERS, cast -> {
                    var place = cast.place();
                    return who -> access.roleIn(place, cast.orNobody(who));
                }),
                Row.of("AccessService.roleNow(PlaceId, PersonId)", READERS, cast -> {
                    var place = cast.place();
                    return who -> access.roleNow(place, cast.orNobody(who));
                }),
                Row.of(
                        "AccessService.require(PlaceId, PersonId, Role)",
                        EnumSet.of(WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var place = cast.place();
                            return who -> done(() -> access.require(place, cast.orNobody(who), Role.WRITER));
                        }),
                Row.of("AccessService.members(PlaceId, PersonId)", READERS, cast -> {
                    var place = cast.place();
                    return who -> access.members(place, cast.orNobody(who));
                }),
                Row.of("AccessService.everyoneIn(PlaceId, PersonId)", READERS, cast -> {
                    var place = cast.place();
                    return who -> access.everyoneIn(place, cast.orNobody(who)).isPresent();
                }),
                Row.of("AccessService.give(PersonId, PlaceId, PersonId, Role)", OWNERS, cast -> {
                    var place = cast.place();
                    return who -> done(() -> access.give(cast.id(who), place, cast.bystander(), Role.READER));
                }),
                Row.of("AccessService.take(PersonId, PlaceId, PersonId)", OWNERS, cast -> {
                    var place = cast.place();
                    return who -> done(() -> access.take(cast.id(who), place, cast.bystander()));
                }),
                Row.of("AccessService.openToEveryone(PersonId, PlaceId, Role)", OWNERS, cast -> {
                    var place = cast.place();
                    return who -> done(() -> access.openToEveryone(cast.id(who), place, Role.READER));
                }),
                Row.of("AccessService.invite(PersonId, PlaceId, Role)", OWNERS, cast -> {
                    var place = cast.place();
                    return who -> access.invite(cast.id(who), place, Role.READER);
                }),
                Row.of("AccessService.invitations(PersonId, PlaceId)", OWNERS, cast -> {
                    var place = cast.place();
                    return who -> access.invitations(cast.id(who), place);
                }),
                Row.of("AccessService.withdrawInvitations(PersonId, PlaceId)", EnumSet.of(OWNER, HOST), cast -> {
                    var place = cast.place();
                    return who -> done(() -> access.withdrawInvitations(cast.id(who), place));
                }),
                Row.open(
                        "AccessService.invited(String)",
                        cast -> {
                            var link = access.invite(cast.id(OWNER), cast.place(), Role.READER);
                            return who -> access.invited(link);
                        },
                        who -> access.invited("made up")),
                Row.of("AccessService.accept(PersonId, String)", EnumSet.complementOf(EnumSet.of(Who.NOBODY)), cast -> {
                    var link = access.invite(cast.id(OWNER), cast.place(), Role.READER);
                    return who -> access.accept(cast.id(who), link);
                }));
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
