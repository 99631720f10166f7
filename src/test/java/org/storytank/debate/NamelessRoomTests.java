package org.storytank.debate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.storytank.account.Arrival;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TokenService;
import org.storytank.account.web.DeviceCookie;
import org.storytank.explore.search.Search;
import org.storytank.explore.search.SearchService;
import org.storytank.graph.OnRealGraph;
import org.storytank.publishing.Publication;
import org.storytank.publishing.PublishingService;
import org.storytank.publishing.format.Format;
import org.storytank.source.CitationId;
import org.storytank.source.NotAccepted;

/** Everything that leaves a room in which nobody's name is shown: every page, every answer, every file, read by everybody. */
@OnRealGraph
@TestPropertySource(properties = {"storytank.search.index-every=0s", "storytank.api.requests-a-client-a-minute=100000"})
@Import(NamelessRoom.Acts.class)
class NamelessRoomTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::[^}]*(?:\\{[^}]*}[^}]*)*)?}");

    /** Where no room is read: stories, one's own data, and who has which role, which is no secret. A new address stands here, or says what stands in it. */
    private static final List<String> ELSEWHERE = List.of(
            "/read/",
            "/api/v1/stories",
            "/api/v1/scenes",
            "/api/v1/images",
            "/images/",
            "/api/v1/me",
            "/api/v1/people",
            "/api/v1/places",
            "/api/v1/invitations",
            "/api/v1/reports",
            "/reports/",
            "/api/v1/decisions",
            "/moderation/rules/",
            "/plain/",
            "/v3/",
            "/swagger",
            "/r/{code}/live",
            "/vaadin",
            "/error");

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private NamelessRoom.Acts acts;

    @Autowired
    private TokenService tokens;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private SearchService search;

    @Autowired
    private LeavingService leaving;

    private MockMvc browser;

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(server)
                .addFilters(server.getBeansOfType(OncePerRequestFilter.class)
                        .values()
                        .toArray(Filter[]::new))
                .build();
    }

    @Test
    void herNameAndWhoSheIsStandNowhereForWhoeverLooks() {
        var stage = new NamelessRoom(acts, true);

        var doors = doors(stage);
        doors.forEach((where, found) -> assertThat(found)
                .as(where)
                .doesNotContain(NamelessRoom.NAME)
                .doesNotContain(stage.who().value()));
        // They were open, and show who she is there.
        var mask = author(stage, stage.ben.person().id()).name();
        assertThat(doorsWith(mask, doors)).containsAll(sayingWho(stage)).doesNotContain("the search");
    }

    @Test
    void whereNamesAreShownTheSameDoorsShowHers() {
        var stage = new NamelessRoom(acts, false);
        var doors = doors(stage);

        assertThat(doorsWith(NamelessRoom.NAME, doors))
                .containsAll(sayingWho(stage))
                .contains("the search", path(stage) + "/conclusion", "/api/v1/search?words=walls");
        assertThat(doorsWith(stage.who().value(), doors)).hasSizeGreaterThan(10);
    }

    @Test
    void aSearchByAuthorFindsNothingThatWasSaidThere() {
        var named = new NamelessRoom(acts, false);
        var stage = new NamelessRoom(acts, true);
        var mask = author(stage, stage.ben.person().id());
        await().until(() -> found("walls", Optional.empty(), stage.ben.person().id()) > 4);
        await().until(() ->
                found("walls", Optional.of(named.who()), stage.ben.person().id()) > 0);

        assertThat(found("walls", Optional.of(stage.who()), stage.ben.person().id()))
                .isZero();
        assertThat(found("walls", Optional.of(stage.who()), stage.who())).isZero();
        assertThat(found("walls", Optional.of(mask.id()), stage.ben.person().id()))
                .isZero();
    }

    @Test
    void oneIsStillOneselfAndCalledAsEverybodyCallsOne() {
        var stage = new NamelessRoom(acts, true);
        var mine = author(stage, stage.who());
        var theirs = author(stage, stage.ben.person().id());

        assertThat(mine.id()).isEqualTo(stage.who());
        assertThat(mine.name()).isEqualTo(theirs.name());
        assertThat(acts.debates().calledIn(stage.room, stage.who())).contains(mine.name());
        assertThat(theirs.id()).isNotEqualTo(stage.who());
        acts.debates().revise(stage.who(), stage.moved, "The fish market moved twice.");
    }

    @Test
    void whatOnlyThoseDoWhoRunTheRoomBearsNoNameAtAll() {
        var stage = new NamelessRoom(acts, true);
        var seen = acts.debates().read(stage.room, stage.ben.person().id());

        assertThat(seen.thesis().wording().by()).isEmpty();
        assertThat(seen.conclusions().getFirst().by()).isEmpty();
        assertThat(seen.claims())
                .filteredOn(claim -> claim.spoken().isPresent())
                .hasSize(1)
                .allSatisfy(claim -> assertThat(claim.wording().by()).isEmpty());
        assertThat(acts.suggesting().in(stage.room, stage.ben.person().id()))
                .allSatisfy(one -> assertThat(one.answeredBy()).isEmpty());
    }

    @Test
    void nobodyIsMeantByWhoTheyAreButByTheirMask() {
        var stage = new NamelessRoom(acts, true);
        var owner = stage.olga.person().id();
        var ben = stage.ben.person().id();
        acts.speaking().end(owner, stage.room);
        acts.speaking().lower(stage.who(), stage.room);
        acts.speaking().raise(ben, stage.room);
        var mask = acts.speaking().in(stage.room, owner).hands().getFirst().id();

        assertThat(catchThrowable(() -> acts.speaking().give(owner, stage.room, ben)))
                .isInstanceOf(NotAccepted.class);
        acts.speaking().give(owner, stage.room, mask);
        assertThat(acts.speaking().in(stage.room, ben).hasWord(ben)).isTrue();
        assertThat(acts.speaking().in(stage.room, owner).hasWord(mask)).isTrue();

        assertThat(catchThrowable(() -> acts.scribing().name(owner, stage.room, ben, true)))
                .isInstanceOf(NotAccepted.class);
        acts.scribing().name(owner, stage.room, mask, true);
        assertThat(acts.debates().read(stage.room, ben).isScribe(ben)).isTrue();
    }

    @Test
    void thatIsChosenWhenItIsOpenedAndNeverOtherwise() {
        var owner = acts.accounts().arrive("Olga").person().id();
        var nameless = acts.debates()
                .openWithoutNames(owner, Saying.of("Should the harbour stay?"))
                .id();
        var named = acts.debates().open(owner, "Should the market stay?").id();

        assertThat(catchThrowable(
                        () -> acts.voting().choose(owner, nameless, new RoomChoices(true, false, false, false, false))))
                .isInstanceOf(NotAccepted.class);
        assertThat(catchThrowable(
                        () -> acts.voting().choose(owner, named, new RoomChoices(true, false, false, false, true))))
                .isInstanceOf(NotAccepted.class);
        acts.voting().choose(owner, nameless, new RoomChoices(true, false, false, false, true));
        assertThat(acts.debates().find(nameless, owner).orElseThrow().choices())
                .isEqualTo(new RoomChoices(true, false, false, false, true));
        assertThat(acts.debates().find(named, owner).orElseThrow().choices().anonymous())
                .isFalse();
    }

    @Test
    void aScribeWritesNobodysNameDown() {
        var stage = new NamelessRoom(acts, true);

        assertThat(catchThrowable(() -> acts.debates()
                        .state(
                                stage.who(),
                                stage.room,
                                Saying.of("The quay is old.").saidInTheRoom("Dora"))))
                .isInstanceOf(NotAccepted.class);
    }

    @Test
    void whoLeavesTakesWhatTheyWereCalledAlongAndNobodyIsCalledSoAgain() {
        var stage = new NamelessRoom(acts, true);
        var called = acts.debates().calledIn(stage.room, stage.who()).orElseThrow();

        assertThat(leaving.everythingOf(stage.who()).get("masks").toString()).contains(called);

        leaving.leaveForGood(stage.who(), OwnPlaces.PASS_ON);
        assertThat(acts.debates().read(stage.room, stage.ben.person().id()).toString())
                .doesNotContain(called)
                .doesNotContain(NamelessRoom.NAME);
    }

    /** Doors at which those who said something are told apart by a name. */
    private List<String> sayingWho(NamelessRoom stage) {
        var api = "/api/v1/debates/" + stage.room;
        var code = path(stage);
        return List.of(
                "the room as it is read",
                "the floor",
                "who looks at the room",
                code,
                code + "/scribe",
                code + "/conclusion",
                code + "/screen",
                code + "/files/json",
                code + "/claims/" + stage.dykes,
                api + "/claims",
                api + "/conclusions",
                api + "/speaking",
                api + "/scribes");
    }

    private String path(NamelessRoom stage) {
        return acts.debates().codeOf(stage.room, stage.who(), Locale.ENGLISH).path();
    }

    private static Set<String> doorsWith(String words, Map<String, String> doors) {
        return doors.entrySet().stream()
                .filter(one -> one.getValue().contains(words))
                .map(Map.Entry::getKey)
                .map(where -> where.substring(where.indexOf(' ') + 1))
                .collect(toSet());
    }

    private Author author(NamelessRoom stage, PersonId reader) {
        return acts.debates().read(stage.room, reader).claims().stream()
                .filter(claim -> claim.id().equals(stage.walls))
                .findFirst()
                .orElseThrow()
                .wording()
                .by()
                .orElseThrow();
    }

    private int found(String words, Optional<PersonId> by, PersonId asker) {
        return search.search(
                        new Search(
                                words, Optional.empty(), Optional.empty(), by, Optional.empty(), Optional.empty(), 1),
                        asker)
                .total();
    }

    /** What everybody finds behind every door, by who they are and where. */
    private Map<String, String> doors(NamelessRoom stage) {
        await().until(() -> found("walls", Optional.empty(), null) > 2);
        var doors = new LinkedHashMap<String, String>();
        for (var who : List.of("Olga", "Ben", "Dora", "nobody")) {
            var reader = Map.of("Olga", stage.olga, "Ben", stage.ben, "Dora", stage.dora)
                    .get(who);
            var id = reader == null ? null : reader.person().id();
            doors.put(
                    who + " the room as it is read",
                    acts.debates().read(stage.room, id).toString());
            doors.put(
                    who + " the room as it is found",
                    acts.debates().find(stage.room, id).toString());
            doors.put(
                    who + " the list of rooms",
                    acts.debates().openTo(id).toString() + acts.debates().readable(id, "", 9));
            doors.put(who + " the floor", acts.speaking().in(stage.room, id).toString());
            doors.put(who + " the sift", acts.sifting().answers(stage.study, id).toString());
            doors.put(
                    who + " the notes",
                    citations(stage)
                            .map(one -> acts.noting().on(one, id).toString())
                            .collect(joining()));
            doors.put(
                    who + " who chose drafting",
                    acts.drafting().choiceIn(stage.room, id).toString());
            doors.put(who + " who looks at the room", followed(stage, id));
            doors.put(
                    who + " the search",
                    Stream.of("walls", "clay", "fish", "harbour", NamelessRoom.NAME)
                            .map(words -> search.search(Search.of(words), id)
                                    .findings()
                                    .toString())
                            .collect(joining("\n")));
            addresses(stage).forEach(address -> doors.put(who + " " + address, get(address, reader)));
        }
        var owner = stage.olga.person().id();
        doors.put(
                "Olga the suggestions", acts.suggesting().in(stage.room, owner).toString());
        doors.put("Olga the maps", acts.maps().broughtTo(owner, stage.room).toString());
        for (var format : Format.values()) {
            doors.put(
                    "Olga the file " + format,
                    read(publishing
                            .handOut(new Publication.OfDebate(stage.room), format, owner, Locale.FRENCH)
                            .bytes()));
        }
        return doors;
    }

    private Stream<CitationId> citations(NamelessRoom stage) {
        return acts.debates().read(stage.room, null).citations().map(one -> one.id());
    }

    /** What is told to somebody who looks while Léa is there and answers Ben's claim. */
    private String followed(NamelessRoom stage, @Nullable PersonId reader) {
        var told = new CopyOnWriteArrayList<String>();
        var answered = new CopyOnWriteArrayList<Object>();
        try (var hers = acts.debates()
                        .follow(stage.room, stage.who(), new Hearing(new ArrayList<>(), new ArrayList<>()));
                var _ = acts.debates().follow(stage.room, reader, new Hearing(told, answered))) {
            hers.answers(Optional.of(stage.dykes));
            // In the phase of a script one may still be about to answer.
            await().until(() -> !answered.isEmpty());
        }
        return told + " " + answered;
    }

    private record Hearing(List<String> told, List<Object> answered) implements RoomFollower {

        @Override
        public void now(Debate debate, Role role) {
            told.add(debate.toString());
        }

        @Override
        public void present(List<Author> people, int unnamed) {
            told.add(people.toString());
        }

        @Override
        public void answering(Map<ClaimId, List<Author>> people) {
            if (!people.isEmpty()) {
                answered.add(people);
            }
        }

        @Override
        public void closed() {}
    }

    /** Every address of the product at which something of the room is read. */
    private TreeSet<String> addresses(NamelessRoom stage) {
        var owner = stage.olga.person().id();
        var debate = acts.debates().read(stage.room, owner);
        // One that was answered, cited and reworded; one that was checked, merged into and put fairly.
        var claims = List.of(stage.walls.value(), stage.dykes.value());
        var citations = debate.citations().map(one -> one.id().value()).toList();
        var sources = debate.citations().map(one -> one.source().id().value()).toList();
        var values = new HashMap<String, List<String>>();
        values.put(
                "code",
                List.of(acts.debates().codeOf(stage.room, owner, Locale.ENGLISH).value()));
        values.put("debate", List.of(stage.room.value()));
        values.put("claim", claims);
        values.put("citation", citations);
        values.put("source", sources);
        values.put("kind", List.of("claim"));
        values.put("suffix", List.of("html", "json", "argdown", "aif"));
        values.put("thing", things(stage, claims, sources));
        values.put("other", List.of("question-" + stage.room));
        var manifest = publishing
                .handOut(new Publication.OfDebate(stage.room), Format.JSON, owner, Locale.ENGLISH)
                .manifest();
        var addresses = new TreeSet<String>();
        for (var pattern : patterns()) {
            values.put("id", pattern.startsWith("/provenance") ? List.of(manifest) : claims);
            if (ELSEWHERE.stream().noneMatch(pattern::startsWith)) {
                addresses.addAll(filled(pattern, values));
            }
        }
        var code = "/r/" + values.get("code").getFirst();
        claims.forEach(claim -> {
            addresses.add(code + "/say?side=against&to=" + claim);
            addresses.add(code + "/cite?to=" + claim);
            addresses.add(code + "/suggest?side=for&to=" + claim);
        });
        addresses.add("/api/v1/search?words=walls");
        addresses.add("/api/v1/debates/" + stage.room + "/claims?limit=100");
        assertThat(addresses).hasSizeGreaterThan(60);
        return addresses;
    }

    private static List<String> things(NamelessRoom stage, List<String> claims, List<String> sources) {
        return Stream.of(
                        Stream.of("question-" + stage.room),
                        claims.stream().map(id -> "claim-" + id),
                        sources.stream().map(id -> "source-" + id))
                .flatMap(all -> all)
                .toList();
    }

    private TreeSet<String> patterns() {
        var patterns = new TreeSet<String>();
        server.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                        .filter(one -> one.getMethodsCondition().isEmpty()
                                || one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .forEach(one -> patterns.addAll(one.getPatternValues())));
        assertThat(patterns).contains("/r/{code}", "/api/v1/debates/{debate}/claims");
        return patterns;
    }

    private static List<String> filled(String pattern, Map<String, List<String>> values) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        var known = values.get(variable.group(1));
        if (known == null) {
            throw new AssertionError("What stands for {%s} in %s? Say so, or say that no room is read there."
                    .formatted(variable.group(1), pattern));
        }
        return known.stream()
                .flatMap(value ->
                        filled(
                                pattern.substring(0, variable.start()) + value + pattern.substring(variable.end()),
                                values)
                                .stream())
                .toList();
    }

    private String get(String address, @Nullable Arrival reader) {
        var request = MockMvcRequestBuilders.get(URI.create(address))
                .header("Host", "localhost")
                .header("Accept-Language", "en");
        if (reader != null) {
            request.cookie(new Cookie(DeviceCookie.NAME, reader.deviceKey()));
            request.header("Authorization", "Bearer " + token(reader));
        }
        try {
            var answer = browser.perform(request).andReturn().getResponse();
            return answer.getHeaderNames().stream()
                            .map(name -> name + ": " + answer.getHeader(name))
                            .collect(joining("\n"))
                    + read(answer.getContentAsByteArray());
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private final Map<PersonId, String> secrets = new HashMap<>();

    private String token(Arrival reader) {
        return secrets.computeIfAbsent(
                reader.person().id(), id -> tokens.make(id, "test", null).secret());
    }

    /** Also what is packed. */
    private static String read(byte[] file) {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
