package org.storytank.account;

import static org.storytank.Cast.Who.GUEST;
import static org.storytank.Cast.Who.NOBODY;

import java.util.EnumSet;
import java.util.List;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

/** Tokens are their person's alone. */
class TokenRows implements MatrixRows {

    private final TokenService tokens;

    TokenRows(TokenService tokens) {
        this.tokens = tokens;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "TokenService.make(PersonId, String, Duration)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> who -> tokens.make(cast.id(who), "notebook", null)),
                Row.of("TokenService.of(PersonId)", EnumSet.of(GUEST), cast -> {
                    var token = tokens.make(cast.id(GUEST), "notebook", null).token();
                    return who -> tokens.of(cast.id(who)).stream()
                            .filter(one -> one.id().equals(token.id()))
                            .findFirst();
                }),
                Row.of("TokenService.end(PersonId, String)", EnumSet.of(GUEST), cast -> {
                    var token = tokens.make(cast.id(GUEST), "notebook", null).token();
                    return who -> {
                        tokens.end(cast.id(who), token.id());
                        return "done";
                    };
                }),
                Row.open(
                        "TokenService.recognise(String)",
                        cast -> {
                            var secret = tokens.make(cast.id(Who.OWNER), "notebook", null)
                                    .secret();
                            return who -> tokens.recognise(secret);
                        },
                        who -> tokens.recognise("storytank_made-up")));
    }
}
