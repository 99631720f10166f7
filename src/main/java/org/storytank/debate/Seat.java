package org.storytank.debate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;

/** Somebody's place in a room: what they may do there, and what they were shown last. */
final class Seat {

    private final RoomId room;
    private final @Nullable PersonId person;
    private final RoomFollower follower;
    private final AccessService access;
    private final Ballots ballots;
    private final Faces faces;

    private volatile boolean asked;
    private @Nullable Role role;
    private volatile @Nullable PlaceId story;
    private volatile boolean again;
    private volatile boolean votesKnown;
    private Map<ClaimId, Ballot> votes = Map.of();
    private volatile @Nullable ClaimId answering;
    private boolean mayGoBack;
    private @Nullable Debate shown;
    private volatile @Nullable Role shownAs;

    /** @param faces how they see the people of the room */
    Seat(
            RoomId room,
            @Nullable PersonId person,
            RoomFollower follower,
            AccessService access,
            Ballots ballots,
            Faces faces) {
        this.room = room;
        this.person = person;
        this.follower = follower;
        this.access = access;
        this.ballots = ballots;
        this.faces = faces;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /** Tells them who is here. */
    void present(List<Author> people, int unnamed) {
        follower.present(inOrder(people), unnamed);
    }

    /** Tells them who answers what. */
    void answering(Map<ClaimId, List<Author>> people) {
        var seen = new HashMap<ClaimId, List<Author>>();
        people.forEach((claim, some) -> seen.put(claim, inOrder(some)));
        follower.answering(Map.copyOf(seen));
    }

    /** As they see them: under a mask nobody stands where their own name would. */
    private List<Author> inOrder(List<Author> people) {
        return people.stream()
                .map(faces::of)
                .sorted(Comparator.comparing(Author::name))
                .toList();
    }

    /** The claim they are writing an answer to. */
    Optional<ClaimId> answering() {
        return Optional.ofNullable(answering);
    }

    /** False when that changes nothing the others are told. */
    boolean answers(Optional<ClaimId> claim) {
        var may = shownAs;
        var speaks = person != null && may != null && may.includes(Role.WRITER);
        var now = speaks ? claim : Optional.<ClaimId>empty();
        if (now.equals(answering())) {
            return false;
        }
        answering = now.orElse(null);
        return true;
    }

    boolean dependsOn(PlaceId place) {
        return place.equals(room.place()) || place.equals(story);
    }

    /** Something that is not said in the room itself changed: it is told again though its words are the same. */
    void tellAgain() {
        again = true;
    }

    /** Roles changed: what this one may do is asked again before they are shown anything more. */
    void askAgain() {
        asked = false;
    }

    /** They voted, here or on another page of theirs. */
    void voted() {
        votesKnown = false;
    }

    /** Shows the room as it is now; false when it is not theirs to see any more. */
    synchronized boolean show(Optional<Debate> debate) {
        ask(debate);
        var may = role;
        if (may == null || debate.isEmpty()) {
            follower.closed();
            return false;
        }
        var seen = debate.get().seenBy(new Viewer(person, votes(), may.includes(Role.FACILITATOR), faces));
        var visible = mayGoBack ? seen : seen.withoutWayBack();
        if (again || !visible.equals(shown) || may != shownAs) {
            again = false;
            shown = visible;
            shownAs = may;
            follower.now(visible, may);
        }
        return true;
    }

    private Map<ClaimId, Ballot> votes() {
        if (!votesKnown) {
            votesKnown = true;
            votes = person == null ? Map.of() : ballots.of(person, room);
        }
        return votes;
    }

    private void ask(Optional<Debate> debate) {
        story = debate.flatMap(now -> now.room().quote()).map(Quote::story).orElse(null);
        if (!asked) {
            asked = true;
            role = access.roleIn(room.place(), person).orElse(null);
            mayGoBack = Optional.ofNullable(story)
                    .flatMap(place -> access.roleIn(Objects.requireNonNull(place), person))
                    .isPresent();
        }
    }
}
