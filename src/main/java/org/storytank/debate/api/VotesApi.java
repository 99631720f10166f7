package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.Opinion;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.Voting;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Votes on claims, and how a debate goes about them. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Votes")
class VotesApi {

    private final Voting voting;
    private final DebateService debates;

    VotesApi(Voting voting, DebateService debates) {
        this.voting = voting;
        this.debates = debates;
    }

    /** @param opinion agree, disagree or pass */
    record Vote(String opinion) {}

    /** @param impact from 0 to 4 */
    record Rating(@Nullable Integer impact) {}

    /**
     * @param hidesVotes what people think is shown to those who have voted
     * @param tools offers the tools for analysis
     * @param minors people under 18 take part, and the rules that protect them apply; as it was when left out
     * @param fair who argues against what somebody else claims first puts it to their satisfaction; as it was when left out
     * @param anonymous nobody's name is shown; only as it was opened, or left out
     */
    record Choices(
            @Nullable Boolean hidesVotes,
            @Nullable Boolean tools,
            @Nullable Boolean minors,
            @Nullable Boolean fair,
            @Nullable Boolean anonymous) {}

    @PutMapping("/claims/{claim}/vote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "vote", summary = "Agrees, disagrees or passes; the last vote counts, each is kept")
    void vote(Asker asker, @PathVariable String claim, @RequestBody Vote given) {
        voting.vote(asker.id(), claimId(claim), Given.oneOf(Opinion.class, "opinion", given.opinion()));
    }

    @PutMapping("/claims/{claim}/impact")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "rate", summary = "Says how much a claim weighs for what it answers, from 0 to 4")
    void rate(Asker asker, @PathVariable String claim, @RequestBody Rating given) {
        voting.rate(asker.id(), claimId(claim), Given.required("impact", given.impact()));
    }

    @PutMapping("/debates/{debate}/choices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "chooseHowItWorks", summary = "How the debate works, chosen by its owners")
    void choose(Asker asker, @PathVariable String debate, @RequestBody Choices given) {
        var room = Given.id(debate, RoomId::new);
        var before = debates.find(room, asker.id()).map(DebateRoom::choices).orElse(RoomChoices.NONE);
        voting.choose(
                asker.id(),
                room,
                new RoomChoices(
                        Given.required("hidesVotes", given.hidesVotes()),
                        Given.required("tools", given.tools()),
                        given.minors() == null ? before.minors() : given.minors(),
                        given.fair() == null ? before.fair() : given.fair(),
                        given.anonymous() == null ? before.anonymous() : given.anonymous()));
    }

    private static ClaimId claimId(String claim) {
        return Given.id(claim, ClaimId::new);
    }
}
