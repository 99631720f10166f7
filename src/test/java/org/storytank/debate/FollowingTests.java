package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;

@OnRealGraph
class FollowingTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private RoomId room;

    @BeforeEach
    void adaAndBenAreInARoom() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
    }

    @Test
    void theRoomIsThereAtOnceAndEveryChangeAfterIt() {
        var page = new Watcher();
        try (var _ = debates.follow(room, ben, page)) {
            assertThat(page.last().claims()).isEmpty();

            var claim = debates.state(ada, room, "It rises.");
            await().until(() -> page.last().claims().size() == 1);
            debates.cite(ada, claim, new NewCitation("https://shom.example", "Tides", "", "", "", ""));
            await().until(() -> page.last().claims().getFirst().citations().size() == 1);
            debates.argue(ben, claim, Stance.AGAINST, "Not here.");
            await().until(() -> page.last().arguments().size() == 1);
            debates.revise(ada, claim, "It rises somewhere.");
            await().until(() -> page.last().claims().getFirst().earlier().size() == 1);
            debates.withdraw(ada, claim);
            await().until(() -> page.last().claims().getFirst().withdrawnAt().isPresent());
        }
    }

    @Test
    void whoIsHereIsKnownByName() {
        access.openToEveryone(ada, room.place(), Role.READER);
        var page = new Watcher();
        var _ = debates.follow(room, ada, page);
        var guest = debates.follow(room, null, new Watcher());
        var second = debates.follow(room, ben, new Watcher());

        await().until(() -> page.people.equals(List.of("Ada", "Ben")) && page.unnamed == 1);
        second.close();
        guest.close();
        await().until(() -> page.people.equals(List.of("Ada")) && page.unnamed == 0);
    }

    @Test
    void whoWritesAnAnswerIsKnownToTheOthersUntilTheyStopOrGo() {
        access.openToEveryone(ada, room.place(), Role.READER);
        var cleo = accounts.arrive("Cleo").person().id();
        var claim = debates.state(ada, room, "It rises.");
        var adas = new Watcher();
        var bens = new Watcher();
        var _ = debates.follow(room, ada, adas);
        var ben1 = debates.follow(room, ben, bens);
        var reader = debates.follow(room, cleo, new Watcher());

        reader.answers(Optional.of(claim));
        ben1.answers(Optional.of(claim));
        await().until(() -> adas.answering.equals(Map.of(claim, List.of("Ben"))));
        assertThat(bens.answering).as("nobody is told of themselves").isEmpty();

        ben1.answers(Optional.empty());
        await().until(() -> adas.answering.isEmpty());
        ben1.answers(Optional.of(claim));
        await().until(() -> !adas.answering.isEmpty());
        ben1.close();
        await().until(() -> adas.answering.isEmpty());
    }

    @Test
    void losingTheRoleClosesTheRoomAtOnceForThatPersonOnly() {
        var bens = new Watcher();
        var adas = new Watcher();
        var _ = debates.follow(room, ben, bens);
        var _ = debates.follow(room, ada, adas);

        access.take(ada, room.place(), ben);
        await().untilTrue(bens.closed);
        var seen = bens.shown.size();
        debates.state(ada, room, "Now we are alone.");
        await().until(() -> adas.last().claims().size() == 1);

        assertThat(bens.shown).hasSize(seen);
        assertThat(adas.closed).isFalse();
    }

    @Test
    void aNewNameIsShownToThoseWhoAreHere() {
        var page = new Watcher();
        var _ = debates.follow(room, ben, page);
        accounts.rename(ben, "Benoît");

        await().until(() -> page.people.contains("Benoît"));
    }

    @Test
    void nobodyFollowsARoomThatIsNotOpenToThem() {
        assertThatThrownBy(() -> debates.follow(room, null, new Watcher())).isInstanceOf(Unknown.class);
    }

    private static final class Watcher implements RoomFollower {

        private final List<Debate> shown = new CopyOnWriteArrayList<>();
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile List<String> people = List.of();
        private volatile int unnamed;
        private volatile Map<ClaimId, List<String>> answering = Map.of();

        @Override
        public void now(Debate debate, Role role) {
            shown.add(debate);
        }

        @Override
        public void present(List<Author> here, int others) {
            people = here.stream().map(Author::name).toList();
            unnamed = others;
        }

        @Override
        public void answering(Map<ClaimId, List<Author>> others) {
            var names = new HashMap<ClaimId, List<String>>();
            others.forEach((claim, authors) ->
                    names.put(claim, authors.stream().map(Author::name).toList()));
            answering = names;
        }

        @Override
        public void closed() {
            closed.set(true);
        }

        private Debate last() {
            return shown.getLast();
        }
    }
}
