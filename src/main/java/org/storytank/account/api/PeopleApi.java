package org.storytank.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.AccountService;
import org.storytank.account.Arrival;
import org.storytank.account.PersonId;
import org.storytank.account.TokenService;
import org.storytank.account.web.Client;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** How programs become somebody, and what the host does about people. */
@RestController
@RequestMapping(Api.V1 + "/people")
@Tag(name = "People")
class PeopleApi {

    private static final String LABEL = "API";

    private final AccountService accounts;
    private final TokenService tokens;

    PeopleApi(AccountService accounts, TokenService tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    record NewPerson(String name) {}

    record ComingBack(String name, String words) {}

    /** @param token send it with every request; it is told only now */
    record Arrived(PersonShown person, String token) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "arrive", summary = "Says a name and becomes a guest, with a first token")
    Arrived arrive(@RequestBody NewPerson given, HttpServletRequest request) {
        return arrived(accounts.arrive(Given.required("name", given.name()), Client.of(request.getRemoteAddr())));
    }

    @PostMapping("/back")
    @Operation(operationId = "comeBack", summary = "Comes back as somebody by their three words, with a new token")
    Arrived comeBack(@RequestBody ComingBack given, HttpServletRequest request) {
        return arrived(accounts.bringBack(
                Given.required("name", given.name()),
                Given.required("words", given.words()),
                Client.of(request.getRemoteAddr())));
    }

    @GetMapping
    @Operation(operationId = "findPeople", summary = "Those who go by this name, at most 50; for the host")
    List<PersonShown> find(Asker asker, @RequestParam String name) {
        return accounts.findByName(asker.id(), name).stream()
                .map(PersonShown::of)
                .toList();
    }

    @DeleteMapping("/{person}/recovery-key")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeRecoveryKeyOf", summary = "Takes somebody's three words back; for the host")
    void revokeKey(Asker asker, @PathVariable String person) {
        accounts.revokeRecoveryKey(asker.byHandOnly(), Given.id(person, PersonId::new));
    }

    /** A program has no use for the key of a device; the token takes its place. */
    private Arrived arrived(Arrival arrival) {
        var person = arrival.person();
        var token = tokens.make(person.id(), LABEL, null);
        accounts.leave(arrival.deviceKey());
        return new Arrived(PersonShown.of(person), token.secret());
    }
}
