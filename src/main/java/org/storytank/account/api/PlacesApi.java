package org.storytank.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Who may do what in a place: a story or a debate, by its id. */
@RestController
@RequestMapping(Api.V1 + "/places/{place}")
@Tag(name = "Places")
class PlacesApi {

    private final AccessService access;

    PlacesApi(AccessService access) {
        this.access = access;
    }

    record MemberShown(PersonShown person, String role) {}

    /** @param role reader, suggester or writer; absent: closed to all but those with a role of their own */
    record Everyone(@Nullable String role) {}

    record RoleGiven(String role) {}

    /** @param secret told only now @param path where people open it, relative to the root of the place */
    record InvitationMade(String secret, String path) {}

    record InvitationShown(String role, Instant madeAt, long accepted) {}

    @GetMapping("/people")
    @Operation(operationId = "members", summary = "People with a role of their own, owners first")
    List<MemberShown> members(Asker asker, @PathVariable String place) {
        return access.members(placeId(place), asker.orNobody()).stream()
                .map(member -> new MemberShown(PersonShown.of(member.person()), Given.word(member.role())))
                .toList();
    }

    @PutMapping("/people/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "giveRole", summary = "Gives somebody exactly this role; for owners")
    void give(Asker asker, @PathVariable String place, @PathVariable String person, @RequestBody RoleGiven given) {
        var role = Given.oneOf(Role.class, "role", given.role());
        access.give(asker.id(), placeId(place), Given.id(person, PersonId::new), role);
    }

    @DeleteMapping("/people/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeRole", summary = "Takes somebody's role; for owners, and everybody for themselves")
    void take(Asker asker, @PathVariable String place, @PathVariable String person) {
        access.take(asker.id(), placeId(place), Given.id(person, PersonId::new));
    }

    @GetMapping("/everyone")
    @Operation(operationId = "everyone", summary = "What everybody with a name may do here")
    Everyone everyone(Asker asker, @PathVariable String place) {
        return new Everyone(access.everyoneIn(placeId(place), asker.orNobody())
                .map(Given::word)
                .orElse(null));
    }

    @PutMapping("/everyone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "openToEveryone", summary = "Opens the place to everybody, or closes it; for owners")
    void open(Asker asker, @PathVariable String place, @RequestBody Everyone given) {
        var role = Optional.ofNullable(given.role())
                .map(word -> Given.oneOf(Role.class, "role", word))
                .orElse(null);
        access.openToEveryone(asker.id(), placeId(place), role);
    }

    @GetMapping("/invitations")
    @Operation(operationId = "invitations", summary = "The links that are open; for owners")
    List<InvitationShown> invitations(Asker asker, @PathVariable String place) {
        return access.invitations(asker.id(), placeId(place)).stream()
                .map(link -> new InvitationShown(Given.word(link.role()), link.madeAt(), link.accepted()))
                .toList();
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "invite", summary = "A link that gives a role to whoever opens it; for owners")
    InvitationMade invite(Asker asker, @PathVariable String place, @RequestBody RoleGiven given) {
        var secret = access.invite(asker.id(), placeId(place), Given.oneOf(Role.class, "role", given.role()));
        return new InvitationMade(secret, "join/" + secret);
    }

    @DeleteMapping("/invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawInvitations", summary = "Closes all links; for owners and the host")
    void withdraw(Asker asker, @PathVariable String place) {
        access.withdrawInvitations(asker.id(), placeId(place));
    }

    private static PlaceId placeId(String place) {
        return Given.id(place, PlaceId::new);
    }
}
