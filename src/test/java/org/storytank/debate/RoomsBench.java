package org.storytank.debate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import org.storytank.StoryTank;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.RoomFollower.Following;
import org.storytank.graph.Ids;

/** How long large debates take to open, how soon everybody in them knows what somebody says, and whether a large graph slows small debates down. */
public final class RoomsBench {

    private static final int BATCH = 5_000;
    private static final int CLAIMS_OF_A_USUAL_ROOM = 100;

    private static final String CLAIMS = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $by})
            UNWIND $claims AS one
            CREATE (person)-[:STATED]->(claim:Claim:Citing {id: one.id, text: one.text, statedAt: datetime(), wordedAt: datetime()})-[:STATED_IN]->(room)
            """;

    private static final String ARGUMENTS = """
            UNWIND $claims AS one
            MATCH (premise:Claim {id: one.id}), (about:Claim {id: one.about})
            CREATE (premise)-[:PREMISE_OF]->(argument:Argument {id: one.id + '-a', madeAt: datetime()})
            FOREACH (_ IN CASE one.side WHEN 'for' THEN [1] ELSE [] END | CREATE (argument)-[:SUPPORTS]->(about))
            FOREACH (_ IN CASE one.side WHEN 'for' THEN [] ELSE [1] END | CREATE (argument)-[:ATTACKS]->(about))
            """;

    private final int followers;
    private final int asks;
    private final int nodes;
    private final Random random;

    /** @param followers how many look at the room in which somebody speaks @param nodes how many the large graph has */
    public RoomsBench(int followers, int asks, int nodes, long seed) {
        this.followers = followers;
        this.asks = asks;
        this.nodes = nodes;
        random = new Random(seed);
    }

    public void run() throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("storytank-rooms-bench");
        try (var place = new SpringApplicationBuilder(StoryTank.class)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--storytank.demo.load=false",
                        "--storytank.debate.claims-per-room=100000",
                        "--storytank.debate.rooms-per-person=1000000",
                        "--storytank.moderation.texts-an-author=1",
                        "--storytank.graph.directory=" + directory.resolve("graph"))) {
            var debates = place.getBean(DebateService.class);
            var access = place.getBean(AccessService.class);
            var driver = place.getBean(Driver.class);
            var olga =
                    place.getBean(AccountService.class).arrive("Olga").person().id();
            System.out.printf(
                    Locale.ROOT,
                    "| claims in the room | read as a whole, p50 | p95 | told to %d who look: first, p50 | last, p50 | last, p95"
                            + " | a browser: opened | shows what is said, p50 | p95 | a key, p50 | p95 |%n",
                    followers);
            System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            var port = place.getEnvironment().getRequiredProperty("local.server.port");
            for (var claims : List.of(CLAIMS_OF_A_USUAL_ROOM, 1_000, 10_000)) {
                var room = room(debates, access, driver, olga, claims);
                var reading = measure(() -> debates.read(room, null), claims > BATCH ? asks / 10 : asks);
                var told = tell(debates, room, olga, claims > BATCH ? asks / 10 : asks);
                var seen = LargeRoomInBrowser.measure(
                        "http://localhost:%s/debates/%s".formatted(port, room),
                        text -> debates.state(olga, room, text),
                        asks / 10);
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                        claims,
                        at(reading, 0.5),
                        at(reading, 0.95),
                        at(told.first, 0.5),
                        at(told.last, 0.5),
                        at(told.last, 0.95),
                        at(seen.opened(), 0.5),
                        at(seen.told(), 0.5),
                        at(seen.told(), 0.95),
                        at(seen.keys(), 0.5),
                        at(seen.keys(), 0.95));
            }
            if (count(driver) < nodes) {
                large(debates, access, driver, olga);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    /** Rooms as they usually are, until the graph has as many nodes as wanted; then some of them are read, each for the first time. */
    private void large(DebateService debates, AccessService access, Driver driver, PersonId olga) {
        var rooms = new ArrayList<RoomId>();
        while (count(driver) < nodes) {
            IntStream.range(0, 100)
                    .forEach(_ -> rooms.add(room(debates, access, driver, olga, CLAIMS_OF_A_USUAL_ROOM)));
        }
        var warm = measure(() -> debates.read(rooms.get(random.nextInt(rooms.size())), null), asks);
        System.out.printf(
                Locale.ROOT,
                "%nIn a graph of %,d nodes, one of %,d rooms of %d claims is read in %.0f ms (p50), %.0f ms (p95).%n",
                count(driver),
                rooms.size(),
                CLAIMS_OF_A_USUAL_ROOM,
                at(warm, 0.5),
                at(warm, 0.95));
    }

    private static long count(Driver driver) {
        return driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private RoomId room(DebateService debates, AccessService access, Driver driver, PersonId olga, int claims) {
        var room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.READER);
        var thesis = debates.read(room, olga).thesis().id().value();
        var ids = IntStream.range(0, claims).mapToObj(_ -> Ids.next()).toList();
        var drawn = IntStream.range(0, claims)
                .mapToObj(at -> Map.<String, Object>of(
                        "id",
                        ids.get(at),
                        "text",
                        "Reason %d: what stands at the water costs what the water takes.".formatted(at),
                        "about",
                        at == 0 ? thesis : ids.get(random.nextInt(at)),
                        "side",
                        random.nextBoolean() ? "for" : "against"))
                .toList();
        for (var from = 0; from < claims; from += BATCH) {
            var batch = drawn.subList(from, Math.min(claims, from + BATCH));
            for (var step : List.of(CLAIMS, ARGUMENTS)) {
                driver.executableQuery(step)
                        .withParameters(Map.of("room", room.value(), "by", olga.value(), "claims", batch))
                        .execute();
            }
        }
        return room;
    }

    private List<Double> measure(Runnable work, int times) {
        var took = new ArrayList<Double>();
        for (var i = -times / 5; i < times; i++) {
            var start = System.nanoTime();
            work.run();
            if (i >= 0) {
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return took;
    }

    private record Told(List<Double> first, List<Double> last) {}

    /** Somebody speaks, one claim after the other; from the call until the first and the last of those who look were handed the room with it. */
    private Told tell(DebateService debates, RoomId room, PersonId olga, int times) throws InterruptedException {
        var told = new Told(new ArrayList<>(), new ArrayList<>());
        var watchers =
                IntStream.range(0, followers).mapToObj(_ -> new Watcher()).toList();
        var following = new ArrayList<Following>();
        for (var watcher : watchers) {
            following.add(debates.follow(room, null, watcher));
        }
        for (var i = -times / 5; i < times; i++) {
            var text = "Said %d of %s.".formatted(i, room);
            var first = new CountDownLatch(1);
            var last = new CountDownLatch(followers);
            watchers.forEach(watcher -> watcher.waitFor(text, first, last));
            var start = System.nanoTime();
            debates.state(olga, room, text);
            var firstTook = until(first, start);
            var lastTook = until(last, start);
            if (i >= 0) {
                told.first.add(firstTook);
                told.last.add(lastTook);
            }
        }
        following.forEach(Following::close);
        return told;
    }

    private static double until(CountDownLatch latch, long start) throws InterruptedException {
        if (!latch.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("Not everybody was told within a minute");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static final class Watcher implements RoomFollower {

        private volatile String text = "";
        private volatile CountDownLatch first = new CountDownLatch(0);
        private volatile CountDownLatch last = new CountDownLatch(0);

        void waitFor(String wanted, CountDownLatch firstOfAll, CountDownLatch lastOfAll) {
            first = firstOfAll;
            last = lastOfAll;
            text = wanted;
        }

        @Override
        public void now(Debate debate, Role role) {
            var said = debate.claims();
            if (!text.isEmpty()
                    && !said.isEmpty()
                    && said.getLast().wording().text().equals(text)) {
                text = "";
                first.countDown();
                last.countDown();
            }
        }

        @Override
        public void present(List<Author> people, int unnamed) {}

        @Override
        public void answering(Map<ClaimId, List<Author>> people) {}

        @Override
        public void closed() {}
    }

    private static double at(List<Double> took, double share) {
        var sorted = took.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.ceil(sorted.size() * share) - 1));
    }
}
