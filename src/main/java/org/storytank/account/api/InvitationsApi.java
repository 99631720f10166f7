package org.storytank.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.AccessService;
import org.storytank.account.Unknown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Invitation links, for those who were sent one. The secret is sent in the body: addresses end up in logs. */
@RestController
@RequestMapping(Api.V1 + "/invitations")
@Tag(name = "Places")
class InvitationsApi {

    private final AccessService access;

    InvitationsApi(AccessService access) {
        this.access = access;
    }

    record InvitationSecret(String secret) {}

    record InvitedTo(String place, String role) {}

    record Place(String place) {}

    @PostMapping("/read")
    @Operation(operationId = "readInvitation", summary = "What an invitation gives, without accepting it")
    InvitedTo read(@RequestBody InvitationSecret given) {
        return access.invited(Given.required("secret", given.secret()))
                .map(invited -> new InvitedTo(invited.place().value(), Given.word(invited.role())))
                .orElseThrow(() -> new Unknown("invitation", "account.join.gone"));
    }

    @PostMapping("/accept")
    @Operation(operationId = "acceptInvitation", summary = "Takes the role that an invitation gives")
    Place accept(Asker asker, @RequestBody InvitationSecret given) {
        return new Place(access.accept(asker.id(), Given.required("secret", given.secret()))
                .value());
    }
}
