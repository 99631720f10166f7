package org.storytank.explore.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.GraphService;
import org.storytank.explore.graph.Node;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** In a place made at random, search and the graph show each person exactly what a model in plain Java says they may read. */
@OnRealGraph
class RandomWorldTests {

    @Autowired
    SearchService search;

    @Autowired
    GraphService graph;

    @Autowired
    Indexing indexing;

    @Autowired
    StoryService stories;

    @Autowired
    DocumentService documents;

    @Autowired
    DebateService debates;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    /** What is known of a place without asking the graph. */
    private static final class Place {
        final PlaceId id;
        final @Nullable Place parent;
        final Set<PersonId> members = new HashSet<>();
        final Set<Thing> things = new HashSet<>();
        final Set<Thing> sources = new HashSet<>();
        boolean open;
        boolean deleted;

        Place(PlaceId id, @Nullable Place parent, PersonId owner) {
            this.id = id;
            this.parent = parent;
            members.add(owner);
        }

        boolean readableBy(@Nullable PersonId person) {
            return open || person != null && members.contains(person) || parent != null && parent.readableBy(person);
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final Map<Place, PersonId> owners = new HashMap<>();
    private Random random = new Random();
    private List<PersonId> people = List.of();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybodyIsShownExactlyWhatTheyMayRead(long seed) {
        random = new Random(seed);
        people = IntStream.range(0, 5)
                .mapToObj(i -> accounts.arrive("Person " + i).person().id())
                .toList();
        for (var i = 0; i < 5; i++) {
            story();
            room(null, debates.open(owner(), "Do flamingos sleep?").id());
        }
        for (var i = 0; i < 40; i++) {
            change(places.get(random.nextInt(places.size())));
        }
        indexing.settle();

        var all = places.stream().flatMap(place -> place.things.stream()).collect(toSet());
        var sources = places.stream().flatMap(place -> place.sources.stream()).collect(toSet());
        Stream.concat(Stream.of((PersonId) null), people.stream()).forEach(reader -> {
            var expected = readable(reader);
            var found = search.search(Search.of("flamingo"), reader);
            assertThat(found.total()).as("seed %d, %s", seed, reader).isEqualTo(expected.size());
            assertThat(things(reader)).as("seed %d, %s", seed, reader).isEqualTo(expected);
            Stream.concat(all.stream(), sources.stream())
                    .forEach(thing -> assertShown(thing, expected, reader, "seed %d, %s".formatted(seed, reader)));
        });
    }

    private void assertShown(Thing thing, Set<Thing> readable, @Nullable PersonId reader, String as) {
        try {
            assertThat(graph.around(thing, List.of(), reader).nodes())
                    .as(as)
                    .extracting(Node::thing)
                    .isSubsetOf(readable)
                    .contains(thing);
        } catch (Unknown closed) {
            assertThat(readable).as(as).doesNotContain(thing);
        }
    }

    private Set<Thing> things(@Nullable PersonId reader) {
        var pages = search.search(Search.of("flamingo"), reader).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> search.search(Search.of("flamingo").onPage(page), reader))
                .flatMap(page -> page.findings().stream())
                .map(Finding::thing)
                .collect(toSet());
    }

    private Set<Thing> readable(@Nullable PersonId reader) {
        return places.stream()
                .filter(place -> !place.deleted && place.readableBy(reader))
                .flatMap(place -> Stream.concat(place.things.stream(), place.sources.stream()))
                .collect(toSet());
    }

    private void story() {
        var owner = people.get(random.nextInt(people.size()));
        var story = stories.begin(owner);
        stories.rename(owner, story.id(), "A flamingo tale");
        var place = add(new Place(story.id().place(), null, owner), owner);
        place.things.add(new Thing(Kind.STORY, story.id().value()));
        var scene = story.scenes().getFirst().id();
        documents.append(scene.document(), owner, List.of(new TextPiece("Flamingos stood in the shallows.", Map.of())));
        indexing.changed(new Text.Node(Text.Label.SCENE, scene.value()));
        place.things.add(new Thing(Kind.SCENE, scene.value()));
        if (random.nextBoolean()) {
            var raised = stories.question(owner, scene, new TextRange(0, 9), "Are flamingos pink?");
            lastOwner = owner;
            room(place, raised.room().id());
        }
    }

    private PersonId lastOwner = new PersonId("nobody");

    private PersonId owner() {
        lastOwner = people.get(random.nextInt(people.size()));
        return lastOwner;
    }

    private void room(@Nullable Place parent, RoomId room) {
        var place = add(new Place(room.place(), parent, lastOwner), lastOwner);
        place.things.add(new Thing(Kind.QUESTION, room.value()));
        for (var i = random.nextInt(3); i >= 0; i--) {
            var claim = debates.state(lastOwner, room, "A flamingo is number %d.".formatted(i));
            place.things.add(new Thing(Kind.CLAIM, claim.value()));
            if (random.nextBoolean()) {
                var cited = debates.cite(
                        lastOwner,
                        claim,
                        new NewCitation(
                                "https://birds.example/" + random.nextInt(4), "Flamingo studies", "", "", "", ""));
                place.sources.add(new Thing(Kind.SOURCE, cited.source().id().value()));
            }
        }
    }

    private Place add(Place place, PersonId owner) {
        places.add(place);
        owners.put(place, owner);
        return place;
    }

    private void change(Place place) {
        var owner = owners.get(place);
        var somebody = people.get(random.nextInt(people.size()));
        var isStory = place.things.stream().anyMatch(thing -> thing.kind() == Kind.STORY);
        switch (random.nextInt(5)) {
            case 0 -> {
                place.open = !place.open;
                access.openToEveryone(owner, place.id, place.open ? Role.READER : null);
            }
            case 1, 2 -> {
                if (!somebody.equals(owner)) {
                    access.give(owner, place.id, somebody, Role.values()[random.nextInt(4)]);
                    place.members.add(somebody);
                }
            }
            case 3 -> {
                if (!somebody.equals(owner) && place.members.remove(somebody)) {
                    access.take(owner, place.id, somebody);
                }
            }
            default -> {
                if (isStory && place.deleted) {
                    stories.restore(owner, StoryId.of(place.id));
                    place.deleted = false;
                } else if (isStory) {
                    stories.delete(owner, StoryId.of(place.id));
                    place.deleted = true;
                }
            }
        }
    }
}
