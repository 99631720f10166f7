package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.Refusal;

/**
 * Eight people in one room do whatever comes to their mind, all at once; whoever looked on saw the same in the end. For so many seconds
 * as {@code storytank.test.crowd-seconds} says.
 */
@OnRealGraph
@TestPropertySource(properties = {"storytank.debate.votes-per-minute=100000", "storytank.debate.depth=12"})
class EightPeopleTests {

    private static final int PEOPLE = 8;
    private static final Duration FOR = Duration.ofSeconds(Integer.getInteger("storytank.test.crowd-seconds", 10));

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private ClaimSplitting splitting;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private RoomId room;

    @Test
    void whateverTheyDoAtOnceAllSeeTheSameInTheEndAndNoClaimAnswersItself() throws Exception {
        var seed = new Random().nextLong();
        var owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> accounts.arrive("Person " + n).person().id())
                .toList();
        var eyes = people.stream().map(_ -> new Eyes()).toList();
        var looking = new ArrayList<RoomFollower.Following>();
        for (var n = 0; n < PEOPLE; n++) {
            looking.add(debates.follow(room, people.get(n), eyes.get(n)));
        }
        try (var hall = Executors.newFixedThreadPool(PEOPLE)) {
            var until = System.nanoTime() + FOR.toNanos();
            var all = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> hall.submit(somebody(people.get(n), new Random(seed + n), until)))
                    .toList();
            for (Future<Integer> one : all) {
                assertThat(one.get()).as("seed %d: acts that were taken", seed).isPositive();
            }
        }
        var truth = outline(debates.read(room, owner));
        assertThat(circles(debates.read(room, owner)))
                .as("seed %d: claims that answer themselves", seed)
                .isEmpty();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(eyes)
                        .as("seed %d", seed)
                        .allSatisfy(one -> assertThat(outline(one.last)).isEqualTo(truth)));
        looking.forEach(RoomFollower.Following::close);
    }

    private Callable<Integer> somebody(PersonId me, Random random, long until) {
        return () -> {
            var taken = 0;
            while (System.nanoTime() < until) {
                try {
                    act(me, random);
                    taken++;
                } catch (RuntimeException refused) {
                    if (!(refused instanceof Refusal)) {
                        throw refused;
                    }
                }
            }
            return taken;
        };
    }

    private void act(PersonId me, Random random) {
        var debate = debates.read(room, me);
        var claims = new ArrayList<>(debate.claims());
        claims.add(debate.thesis());
        var one = claims.get(random.nextInt(claims.size()));
        var other = claims.get(random.nextInt(claims.size()));
        var stance = random.nextBoolean() ? Stance.FOR : Stance.AGAINST;
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> debates.argue(me, one.id(), stance, "This, and that %d.".formatted(random.nextInt()));
            case 3 -> debates.state(me, room, "By itself, and %d.".formatted(random.nextInt()));
            case 4, 5 -> voting.vote(me, one.id(), Opinion.values()[random.nextInt(3)]);
            case 6 -> {
                var was = care.move(me, one.id(), Standing.under(other.id(), stance));
                if (random.nextBoolean()) {
                    care.move(me, one.id(), was);
                }
            }
            case 7 -> care.move(me, one.id(), Standing.ALONE);
            case 8 -> merging.merge(me, one.id(), other.id());
            case 9 -> one.restated().stream().findFirst().ifPresent(same -> merging.part(me, same.claim()));
            case 10 -> {
                var words = one.wording().text().split(", and ");
                splitting.split(me, one.id(), List.of(words));
                splitting.join(me, one.id());
            }
            default -> debates.withdraw(me, one.id());
        }
    }

    /** What the outline of a page is made from. */
    private static List<String> outline(Debate debate) {
        return debate.claims().stream()
                .map(claim -> "%s %s %s %s %s %s %s"
                        .formatted(
                                claim.id(),
                                claim.wording().text(),
                                claim.withdrawnAt().isPresent(),
                                claim.split().map(Split::parts),
                                claim.restated().stream().map(Restated::claim).toList(),
                                claim.votes().tally(),
                                standing(debate, claim.id())))
                .toList();
    }

    private static Optional<Argument> standing(Debate debate, ClaimId claim) {
        return debate.arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .findFirst();
    }

    private static List<ClaimId> circles(Debate debate) {
        return debate.claims().stream()
                .map(Claim::id)
                .filter(claim -> {
                    var at = standing(debate, claim);
                    for (var steps = 0; at.isPresent(); steps++) {
                        if (steps > debate.claims().size()) {
                            return true;
                        }
                        at = standing(debate, at.get().about());
                    }
                    return false;
                })
                .toList();
    }

    private static final class Eyes implements RoomFollower {

        private volatile Debate last;

        @Override
        public void now(Debate debate, Role role) {
            last = debate;
        }

        @Override
        public void present(List<Author> people, int unnamed) {}

        @Override
        public void closed() {}
    }
}
