package org.storytank.debate;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.Claims.Stated;
import org.storytank.provenance.Origin;
import org.storytank.source.NotAccepted;

/** What a room asks of people before they act in it, as those who run it chose: the phase it is in, and fairness. */
@Component
class RoomOrder {

    private final Rooms rooms;
    private final SteelMen steelMen;

    RoomOrder(Rooms rooms, SteelMen steelMen) {
        this.rooms = rooms;
        this.steelMen = steelMen;
    }

    /** @throws NotAccepted when the phase of the room allows none of these */
    void require(RoomId id, RoomAct... acts) {
        rooms.find(id)
                .map(room -> room.phase().phase())
                .filter(phase -> Arrays.stream(acts).noneMatch(phase::allows))
                .ifPresent(phase -> {
                    throw new NotAccepted(
                            "debate.refused.phase." + phase.word(),
                            "The debate is in the phase '%s', which does not allow this. Those who run it move it on."
                                    .formatted(phase.word()));
                });
    }

    /** Objections to the reasoning and further premises of it are tools for analysis, and need a reasoning. */
    void requireReasoning(Stated stated, Stance stance) {
        if (!stance.isAboutStep()) {
            return;
        }
        requireTools(stated.room());
        if (!stated.takesStep()) {
            throw noReasoning(stance, stated.joins());
        }
    }

    /** Asked of what says of which kind of argument it is. @throws NotAccepted when it joins the reasoning of another one, or the tools for analysis are off */
    void requireStep(RoomId id, Stance stance) {
        requireTools(id);
        if (stance == Stance.JOINT) {
            throw withoutStep();
        }
    }

    static NotAccepted withoutStep() {
        return new NotAccepted(
                "debate.refused.scheme",
                "This claim answers nothing by itself, so there is no reasoning that could be of a kind.");
    }

    /** @throws NotAccepted when those who run the room have not switched the tools for analysis on */
    void requireTools(RoomId id) {
        if (!rooms.find(id).map(room -> room.choices().tools()).orElse(false)) {
            throw Analysis.toolsAreOff();
        }
    }

    /** @param joins whether the claim it was to be under joins the reasoning of another one */
    static NotAccepted noReasoning(Stance stance, boolean joins) {
        if (stance == Stance.JOINT) {
            return joins
                    ? new NotAccepted(
                            "debate.refused.joins-already",
                            "This claim joins the reasoning of another one. Say under that one what it needs besides.")
                    : new NotAccepted(
                            "debate.refused.nothing-to-join",
                            "This claim answers nothing, so there is no reasoning to join. Argue for or against it.");
        }
        return joins
                ? new NotAccepted(
                        "debate.refused.object-above",
                        "This claim joins the reasoning of another one. Object to the reasoning under the claim it joins.")
                : new NotAccepted(
                        "debate.refused.no-reasoning",
                        "This claim answers nothing, so there is no reasoning to object to. Argue for or against it.");
    }

    /** Whoever brought it along did not write it, and cannot say whether that is meant. */
    private static boolean broughtAlong(Stated stated) {
        return stated.words().spans().stream().anyMatch(span -> span.origin() instanceof Origin.Imported);
    }

    /** Who argues against what somebody else claims has put it to their satisfaction, where the room asks for that and they are still here. */
    void requireFair(PersonId by, ClaimId about, Stated stated, Stance stance) {
        var others = stated.by().filter(author -> !author.equals(by)).isPresent();
        // What a claim needs besides completes what was said: it is not against anybody.
        if ((stance == Stance.AGAINST || stance == Stance.UNDERCUT)
                && others
                && !stated.thesis()
                && !broughtAlong(stated)
                && rooms.find(stated.room()).map(room -> room.choices().fair()).orElse(false)
                && !steelMen.isAccepted(by, about)) {
            throw new NotAccepted(
                    "debate.refused.fair-first",
                    "This room asks for it: put the claim in its strongest form first, until its author says yes.");
        }
    }
}
