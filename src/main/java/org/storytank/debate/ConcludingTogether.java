package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.MachineWords;
import org.storytank.coediting.WrittenTexts;
import org.storytank.moderation.Told;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.source.NotAccepted;

/**
 * The conclusion of a room before it is one: everybody who may speak there writes it, live, in two texts, what was agreed and what divides; those who
 * run the room put it forward to be signed. The texts live on, so the next conclusion begins with the words, and the writers, of this one.
 */
@Service
public class ConcludingTogether {

    private final ConclusionDrafts drafts;
    private final Concluding concluding;
    private final RoomOrder order;
    private final Rooms rooms;
    private final WrittenTexts texts;
    private final MachineWords machines;
    private final AccountService accounts;
    private final AccessService access;

    ConcludingTogether(
            ConclusionDrafts drafts,
            Concluding concluding,
            RoomOrder order,
            Rooms rooms,
            WrittenTexts texts,
            MachineWords machines,
            AccountService accounts,
            AccessService access) {
        this.drafts = drafts;
        this.concluding = concluding;
        this.order = order;
        this.rooms = rooms;
        this.texts = texts;
        this.machines = machines;
        this.accounts = accounts;
        this.access = access;
    }

    /** The texts to write in; the first who opens them begins them. Whoever may speak in the room may, while it concludes. */
    public ConclusionDraft open(PersonId by, RoomId room) {
        requireSpeaks(by, room);
        return drafts.open(room);
    }

    /** What stands in them now; empty while nobody has begun. For those who may write it. */
    public Optional<WrittenTogether> read(PersonId by, RoomId room) {
        requireSpeaks(by, room);
        return drafts.of(room).map(this::written);
    }

    /**
     * Puts what stands in them forward, to be signed: with where each of its words comes from. Those who run the room may.
     *
     * @param seen the number of the conclusion that they read before; {@link Conclusion#NONE} when there was none
     * @param mark {@link WrittenTogether#mark} of what they read; empty when they see it as it changes
     * @param named what it rests on, and which proposals it decides
     * @param heard whether they have read what a rule advises, and put it forward all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public void putForward(
            PersonId by, RoomId room, int seen, Optional<String> mark, ClaimsNamed named, boolean heard) {
        access.require(room.place(), by, FACILITATOR);
        requireSpeaks(by, room);
        var written = drafts.of(room)
                .map(this::written)
                .filter(some -> !some.isEmpty())
                .orElseThrow(() -> new NotAccepted(
                        "debate.refused.nothing-together",
                        "Nothing has been written together here yet. Write what was agreed, or what divides."));
        if (mark.filter(read -> !read.equals(written.mark())).isPresent()) {
            throw new NotAccepted(
                    "debate.refused.together-changed",
                    "Somebody wrote on meanwhile: read it again, then put it forward.");
        }
        concluding.put(by, room, seen, written.agreed(), written.divides(), named, heard);
    }

    private void requireSpeaks(PersonId by, RoomId id) {
        access.require(id.place(), by, WRITER);
        var room = rooms.find(id).orElseThrow(() -> new Unknown("debate"));
        if (!room.isConcludedTogether()) {
            order.require(id, RoomAct.SIGN);
            throw new NotAccepted(
                    "debate.refused.not-together",
                    "The conclusion of this debate is not written together. Those who run it write it.");
        }
    }

    private WrittenTogether written(ConclusionDraft draft) {
        var agreed = text(draft.agreed());
        var divides = text(draft.divides());
        var runs = Stream.of(agreed, divides)
                .flatMap(text -> text.runs().stream())
                .distinct()
                .toList();
        return new WrittenTogether(agreed, divides, writers(agreed, divides), machines.runs(runs));
    }

    private LabelledText text(DocumentId document) {
        return texts.labelled(document);
    }

    private List<Author> writers(LabelledText agreed, LabelledText divides) {
        return Stream.of(agreed, divides)
                .flatMap(text -> text.spans().stream())
                .flatMap(span -> switch (span.origin()) {
                    case Origin.Human(var person) -> Stream.of(person);
                    case Origin.Imported(var person) -> Stream.of(person);
                    case Origin.Draft _, Origin.Unknown _ -> Stream.<PersonId>of();
                })
                .distinct()
                .flatMap(person -> accounts.find(person).stream())
                .map(person -> new Author(person.id(), person.name(), person.hue()))
                .toList();
    }
}
