package org.storytank.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.fetch.Answer;
import org.storytank.story.SceneCiting;
import org.storytank.story.StoryService;

/** A quote whose archived copy does not say it, says so; what cannot be read says nothing. The web is a map here: nobody's server is asked. */
@OnRealGraph
class CopyLookingTests {

    private static final String COPY = "https://archive.example/tides";
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");

    @Autowired
    private Copies copies;

    @Autowired
    private Citations citations;

    @Autowired
    private CitingPlaces places;

    @Autowired
    private SourceService sources;

    @Autowired
    private StoryService stories;

    @Autowired
    private SceneCiting citing;

    @Autowired
    private DocumentService documents;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private final Map<String, String> web = new HashMap<>();
    private final List<CopyLookedAt> told = new ArrayList<>();
    private PersonId ada;
    private RoomId room;
    private ClaimId claim;
    private CitationId cited;

    @BeforeEach
    void adaQuotesAPage() {
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        claim = debates.state(ada, room, "It rises.");
        cited = cite("The sea rises.", COPY);
        web.put(COPY, "<html><body><h1>Tides</h1><p>The sea <b>rises</b>.</p></body></html>");
    }

    @Test
    void whatACopySaysIsToldWithTheClaim() {
        assertThat(seen()).isEmpty();

        assertThat(looking(MORNING).look(ada, cited)).isEqualTo(new CopySeen(true, MORNING));

        assertThat(seen()).contains(new CopySeen(true, MORNING));
        assertThat(told).containsExactly(new CopyLookedAt(room.place(), claim.citing()));
    }

    @Test
    void whatAPassageOfAStoryRestsOnIsLookedAtToo() {
        var story = stories.begin(ada);
        var scene = story.scenes().getFirst().id();
        documents.append(scene.document(), ada, List.of(new TextPiece("The sea rose.", Map.of())));
        var passage = citing.cite(
                ada,
                scene,
                new TextRange(0, 7),
                new NewCitation("https://shom.example/", "Tides", "", "", "The sea falls.", "", "", COPY),
                false);

        looking(MORNING).lookAtWhatIsDue();

        assertThat(citing.in(scene, ada).getFirst().citation().copy()).contains(new CopySeen(false, MORNING));
        assertThat(told)
                .contains(new CopyLookedAt(
                        story.id().place(), new CitingId(passage.passage().value())));
    }

    @Test
    void aCopyThatSaysSomethingElseNowSaysSo() {
        looking(MORNING).look(ada, cited);
        web.put(COPY, "<p>The sea falls.</p>");
        var later = MORNING.plus(Duration.ofHours(1));

        looking(later).look(ada, cited);

        assertThat(seen()).contains(new CopySeen(false, later));
    }

    @Test
    void aCopyThatCannotBeReadLeavesWhatWasFoundBefore() {
        looking(MORNING).look(ada, cited);
        web.clear();

        assertThatThrownBy(() -> looking(MORNING.plus(Duration.ofHours(1))).look(ada, cited))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("could not be read");

        assertThat(seen()).contains(new CopySeen(true, MORNING));
    }

    @Test
    void nobodyIsAskedTwiceInAMoment() {
        looking(MORNING).look(ada, cited);

        assertThatThrownBy(() -> looking(MORNING.plusSeconds(60)).look(ada, cited))
                .hasMessageContaining("a moment ago");
    }

    @Test
    void eachIsLookedAtByItselfAndAgainWhenItsTimeComes() {
        var other = cite("Walls hold.", "https://archive.example/walls");
        var nothing = cite("", "https://archive.example/nothing");

        looking(MORNING).lookAtWhatIsDue();
        assertThat(seen()).contains(new CopySeen(true, MORNING));
        assertThat(citations.find(other).orElseThrow().citation().copy()).isEmpty();
        assertThat(citations.find(nothing).orElseThrow().citation().copy()).isEmpty();

        web.put(COPY, "Gone.");
        looking(MORNING.plus(Duration.ofDays(1))).lookAtWhatIsDue();
        assertThat(seen()).contains(new CopySeen(true, MORNING));
        var aMonthOn = MORNING.plus(Duration.ofDays(31));
        looking(aMonthOn).lookAtWhatIsDue();
        assertThat(seen()).contains(new CopySeen(false, aMonthOn));
    }

    @Test
    void whereTheHostDoesNotAllowItNothingIsAsked() {
        var off = looking(MORNING, false);
        off.lookAtWhatIsDue();

        assertThat(seen()).isEmpty();
        assertThatThrownBy(() -> off.look(ada, cited)).hasMessageContaining("looks nothing up");
    }

    @Test
    void whoOnlyReadsDoesNotAskAndWithoutAQuoteThereIsNothingToLookFor() {
        var ben = accounts.arrive("Ben").person().id();
        access.give(ada, room.place(), ben, Role.READER);
        var nothing = cite("", COPY);

        assertThatThrownBy(() -> looking(MORNING).look(ben, cited)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> looking(MORNING).look(ada, nothing)).hasMessageContaining("nothing to look for");
    }

    private CitationId cite(String quote, String copy) {
        return sources.cite(
                        ada,
                        claim.citing(),
                        new NewCitation("https://shom.example/tides", "Tides", "", "", quote, "", "", copy))
                .id();
    }

    private Optional<CopySeen> seen() {
        return debates.read(room, ada).claims().stream()
                .filter(one -> one.id().equals(claim))
                .flatMap((Claim one) -> one.citations().stream())
                .filter(one -> one.id().equals(cited))
                .findFirst()
                .orElseThrow()
                .copy();
    }

    private CopyLooking looking(Instant now) {
        return looking(now, true);
    }

    private CopyLooking looking(Instant now, boolean allowed) {
        var lookup = new Lookup(new LookupSettings(allowed, Duration.ofSeconds(1), 1000, 1, 1), (at, _) -> {
            if (!web.containsKey(at)) {
                throw new IOException("down");
            }
            return new Answer(at, "text/html; charset=utf-8", web.get(at).getBytes(UTF_8));
        });
        return new CopyLooking(
                copies,
                citations,
                places,
                lookup,
                access,
                new CopySettings(Duration.ofDays(30), Duration.ofMinutes(10), 20),
                event -> told.add((CopyLookedAt) event),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
