package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.debate.Splits.Part;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/**
 * Claims that are several in one are divided: each part is words of the claim, unchanged, by whoever said it. The claim stays with its
 * votes and answers, says who divided it, and is not answered any more; the parts are.
 */
@Service
public class ClaimSplitting {

    private final Claims claims;
    private final Splits splits;
    private final HouseReads house;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    ClaimSplitting(
            Claims claims,
            Splits splits,
            HouseReads house,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.splits = splits;
        this.house = house;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Divides a claim; its author may, and those who run the room.
     *
     * @param parts words of the claim in their order; what stands between them, an "and" for example, may be left out
     */
    public List<ClaimId> split(PersonId by, ClaimId claim, List<String> parts) {
        var stated = mine(by, claim);
        Speech.requireReadBack(stated);
        if (parts.size() < 2 || parts.size() > settings.partsPerClaim()) {
            throw new NotAccepted(
                    "debate.refused.parts", "A claim is divided into 2 to %d parts.", settings.partsPerClaim());
        }
        var cut = cut(stated.words(), parts);
        if (!splits.split(claim, cut, stated.by(), by, clock.instant(), settings.claimsPerRoom())) {
            throw new NotAccepted(
                    "debate.refused.split",
                    "This claim cannot be divided: it is a question, was withdrawn or divided already, or the debate is full.");
        }
        var made = cut.stream().map(Part::claim).toList();
        made.forEach(house::labelAgain);
        events.tell(new ClaimSplit(stated.room(), claim, made));
        return made;
    }

    /** Makes a divided claim whole again, as long as nobody has said anything about its parts; its author may, and those who run the room. */
    public void join(PersonId by, ClaimId claim) {
        var stated = mine(by, claim);
        switch (splits.join(claim)) {
            case JOINED -> events.tell(new ClaimJoined(stated.room(), claim));
            case WHOLE -> {}
            case IN_USE ->
                throw new NotAccepted(
                        "debate.refused.join",
                        "Its parts are talked about already: they were answered, voted on, cited or changed.");
        }
    }

    private List<Part> cut(LabelledText words, List<String> parts) {
        var cut = new ArrayList<Part>();
        var at = 0;
        for (var typed : parts) {
            var part = PlainText.lines("debate.claim", settings.claimLength()).required(typed);
            var start = words.text().indexOf(part, at);
            if (start < 0) {
                throw new NotAccepted(
                        "debate.refused.part-words",
                        "Each part has to be words of the claim, unchanged and in their order: whoever said it says each part.");
            }
            at = start + part.length();
            cut.add(new Part(new ClaimId(Ids.next()), new ArgumentId(Ids.next()), words.part(start, at)));
        }
        return cut;
    }

    private Stated mine(PersonId by, ClaimId claim) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, stated.by().filter(by::equals).isPresent() ? WRITER : FACILITATOR);
        return stated;
    }
}
