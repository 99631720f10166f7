package org.storytank.debate;

import static org.storytank.account.Role.READER;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.moderation.Told;
import org.storytank.source.CitationId;
import org.storytank.source.PlainText;
import org.storytank.source.WebAddress;

/**
 * Sources are read around, together: who is behind one, what do others say, is it the original, what does it rest on. Each answer says where it was
 * found, and belongs to the room it was given in.
 */
@Service
public class Sifting {

    private final Claims claims;
    private final Sifts sifts;
    private final Remarking remarking;
    private final Masking masking;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Sifting(
            Claims claims,
            Sifts sifts,
            Remarking remarking,
            Masking masking,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.sifts = sifts;
        this.remarking = remarking;
        this.masking = masking;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** What people found out about a source that is cited in a room, in the order of the questions. */
    public List<SiftAnswer> answers(CitationId citation, @Nullable PersonId asker) {
        var faces = masking.faces(cited(citation, asker, READER).room(), asker);
        var answers = sifts.of(citation);
        return faces.masked()
                ? answers.stream().map(one -> MaskedDebate.of(one, faces)).toList()
                : answers;
    }

    /**
     * Says what one found out; again replaces what one said to the same question. Whoever may speak in the room may.
     *
     * @param address where one found it: another page, never the source itself
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public void answer(
            PersonId by, CitationId citation, SiftQuestion question, String text, String address, boolean heard) {
        var claim = cited(citation, by, WRITER);
        var found = WebAddress.typed(address);
        var words = PlainText.lines("debate.sift", settings.claimLength()).required(text);
        var said = remarking.said(by, claim.room(), words, heard, RoomAct.CITE);
        sifts.keep(citation, question, said, found, by, clock.instant());
        tell(claim, citation);
    }

    /** Takes back what one said to a question. */
    public void takeBack(PersonId by, CitationId citation, SiftQuestion question) {
        var claim = cited(citation, by, WRITER);
        sifts.takeBack(citation, question, by);
        tell(claim, citation);
    }

    private Stated cited(CitationId citation, @Nullable PersonId person, Role needed) {
        var claim = sifts.claimOf(citation).flatMap(claims::find).orElseThrow(() -> new Unknown("citation"));
        access.require(claim.room().place(), person, needed);
        return claim;
    }

    private void tell(Stated claim, CitationId citation) {
        sifts.claimOf(citation).ifPresent(id -> events.tell(new SourceSifted(claim.room(), id)));
    }
}
