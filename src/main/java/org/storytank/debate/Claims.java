package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.moderation.Reason;
import org.storytank.provenance.LabelledText;

/** Every claim of every room, and the arguments between them. */
interface Claims {

    Optional<Stated> find(ClaimId claim);

    /** False when the room is full or gone. */
    boolean state(RoomId room, NewClaim claim, PersonId by, Instant now, int atMost);

    /** False when the claim argued about is withdrawn, or takes no step that this could be about, the room full, or one of them gone. */
    boolean argue(NewArgument argument, PersonId by, Instant now, int atMost);

    /** A claim that was held from its first moment and came to nothing is gone. */
    void forget(ClaimId claim);

    /** How many sources stand under it. */
    int sources(ClaimId claim);

    /** What rules remark beside it from now on. */
    void label(ClaimId claim, List<Reason> labels);

    /** True when the old words were kept because somebody else had answered; empty when it can no longer be changed. */
    Optional<Boolean> revise(ClaimId claim, LabelledText words, PersonId by, Instant now, int revisions);

    /** False when it was said before, or the claim is gone. */
    boolean sayKind(ClaimId claim, Optional<ClaimKind> kind);

    /** True when it stays, marked, because it was answered. */
    boolean withdraw(ClaimId claim, Instant now);

    /** What is known of a claim before an act on it. @param joins whether it is a further premise of the step another claim takes */
    record Stated(
            RoomId room,
            Optional<PersonId> by,
            boolean thesis,
            boolean withdrawn,
            int depth,
            boolean joins,
            LabelledText words,
            Optional<Spoken> spoken) {

        /** Whether it was said aloud and nobody has read it back yet. */
        boolean isReadBack() {
            return spoken.filter(said -> !said.agreed()).isPresent();
        }

        /** Whether it speaks for or against something, or objects to a reasoning: then it has a reasoning itself. What joins the reasoning of another claim has none. */
        boolean takesStep() {
            return depth > 0 && !joins;
        }
    }

    /** A claim on its way. @param read what the rules of the house make of it */
    record NewClaim(
            ClaimId id, LabelledText words, Optional<ClaimKind> kind, Optional<Spoken> spoken, HouseReads.Read read) {

        NewClaim(ClaimId id, LabelledText words, Optional<ClaimKind> kind, HouseReads.Read read) {
            this(id, words, kind, Optional.empty(), read);
        }

        boolean isHeld() {
            return read.held();
        }
    }

    /** A claim on its way to stand for or against another, against its reasoning or with it. @param scheme of which kind that is, where a map says so */
    record NewArgument(ArgumentId id, NewClaim premise, Stance stance, ClaimId about, Optional<ArgumentScheme> scheme) {

        NewArgument(ArgumentId id, NewClaim premise, Stance stance, ClaimId about) {
            this(id, premise, stance, about, Optional.empty());
        }
    }
}
