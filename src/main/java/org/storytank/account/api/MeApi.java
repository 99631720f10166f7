package org.storytank.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.AccountService;
import org.storytank.account.ApiToken;
import org.storytank.account.LeavingService;
import org.storytank.account.Person;
import org.storytank.account.TokenService;
import org.storytank.shell.Language;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** The one who asks: their name, their tokens, their three words. */
@RestController
@RequestMapping(Api.V1 + "/me")
@Tag(name = "Me")
class MeApi {

    private final AccountService accounts;
    private final TokenService tokens;
    private final LeavingService leaving;

    MeApi(AccountService accounts, TokenService tokens, LeavingService leaving) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.leaving = leaving;
    }

    record Me(String id, String name, int hue, boolean host, boolean recoveryKey) {}

    record NewName(String name) {}

    record TokenAsked(String label, @Nullable Integer days) {}

    record TokenShown(
            String id,
            String label,
            Instant madeAt,
            Instant usedAt,
            @Nullable Instant expiresAt) {

        static TokenShown of(ApiToken token) {
            return new TokenShown(
                    token.id(),
                    token.label(),
                    token.madeAt(),
                    token.usedAt(),
                    token.expiresAt().orElse(null));
        }
    }

    /** @param token told only now */
    record TokenMade(TokenShown made, String token) {}

    record RecoveryKey(List<String> words) {}

    @GetMapping
    @Operation(operationId = "me", summary = "Who asks")
    Me me(Asker asker) {
        return shown(asker.known());
    }

    @PatchMapping
    @Operation(operationId = "renameMe", summary = "Changes one's own name")
    Me rename(Asker asker, @RequestBody NewName given) {
        return shown(accounts.rename(asker.id(), Given.required("name", given.name())));
    }

    @GetMapping("/data")
    @Operation(operationId = "everythingOfMe", summary = "Everything that is kept of oneself, to take along")
    Map<String, Object> everything(Asker asker) {
        return leaving.everythingOf(asker.id());
    }

    @GetMapping("/tokens")
    @Operation(operationId = "tokens", summary = "One's own tokens, oldest first")
    List<TokenShown> tokens(Asker asker) {
        return tokens.of(asker.id()).stream().map(TokenShown::of).toList();
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeToken", summary = "Makes a token for a program; in the browser only, not by a token")
    TokenMade make(Asker asker, @RequestBody TokenAsked asked) {
        var person = asker.byHandOnly();
        var lasts = Optional.ofNullable(asked.days()).map(Duration::ofDays).orElse(null);
        var made = tokens.make(person, Given.required("label", asked.label()), lasts);
        return new TokenMade(TokenShown.of(made.token()), made.secret());
    }

    @DeleteMapping("/tokens/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endToken", summary = "Ends a token at once")
    void end(Asker asker, @PathVariable String token) {
        tokens.end(asker.id(), token);
    }

    @PostMapping("/recovery-key")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "renewRecoveryKey",
            summary = "Three new words that bring one back, told only now; in the browser only, not by a token")
    RecoveryKey renewKey(Asker asker, Locale wanted) {
        var language = Language.of(wanted).locale();
        return new RecoveryKey(
                accounts.renewRecoveryKey(asker.byHandOnly(), language).words());
    }

    @DeleteMapping("/recovery-key")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeRecoveryKey", summary = "Takes one's own three words back; in the browser only")
    void revokeKey(Asker asker) {
        var person = asker.byHandOnly();
        accounts.revokeRecoveryKey(person, person);
    }

    private Me shown(Person person) {
        return new Me(
                person.id().value(), person.name(), person.hue(), person.host(), accounts.hasRecoveryKey(person.id()));
    }
}
