package org.storytank.explore.search;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import org.storytank.StoryTank;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.GraphService;

/** How long the product takes to search and to look around in a large place; asked one after the other by people with different rights. */
public final class GraphBench {

    private static final int SWEEPS = 50;

    private final int claims;
    private final int sources;
    private final int asks;
    private final long seed;
    private final Neo4jGraphWorld world;
    private final List<String> table = new ArrayList<>();

    public GraphBench(int claims, int sources, int asks, long seed) {
        this.claims = claims;
        this.sources = sources;
        this.asks = asks;
        this.seed = seed;
        world = new Neo4jGraphWorld(seed, claims, sources);
    }

    public void run() throws IOException {
        var directory = Files.createTempDirectory("storytank-graph-bench");
        try (var place = new SpringApplicationBuilder(StoryTank.class)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--storytank.demo.load=false",
                        "--storytank.graph.directory=" + directory.resolve("graph"))) {
            var indexing = place.getBean(Indexing.class);
            var built = timed(() -> world.build(place.getBean(Driver.class)));
            var indexed = timed(() -> {
                var texts = place.getBean(Texts.class);
                for (var sweep = 0; !texts.behind(1).isEmpty(); sweep++) {
                    if (sweep > SWEEPS) {
                        throw new AssertionError("After %d sweeps the indexes still miss texts".formatted(SWEEPS));
                    }
                    indexing.sweep();
                    indexing.settle();
                }
            });
            System.err.printf(
                    Locale.ROOT,
                    "Seed %d: made in %d s, indexed in %d s%n",
                    seed,
                    built.toSeconds(),
                    indexed.toSeconds());
            ask(place.getBean(SearchService.class), place.getBean(GraphService.class));
            print(indexed);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void ask(SearchService search, GraphService graph) {
        measure("search, a page of results with snippets", (_, reader) -> {
            try {
                return Optional.of(search.search(world.question(), reader.orElse(null))
                        .findings()
                        .size());
            } catch (NotSearchable tooCommon) {
                return Optional.empty();
            }
        });
        measure(
                "neighbourhood of a thing",
                (thing, reader) -> Optional.of(graph.around(thing, List.of(), reader.orElse(null))
                        .nodes()
                        .size()));
        measure(
                "more like this",
                (thing, reader) ->
                        Optional.of(search.like(thing, reader.orElse(null)).size()));
        measure(
                "claims without a source",
                (thing, reader) -> Optional.of(thing)
                        .filter(one -> one.kind() == Kind.STORY || one.kind() == Kind.QUESTION)
                        .map(one -> graph.unsourced(one, reader.orElse(null))
                                .nodes()
                                .size()));
        measure(
                "how two things are connected",
                (thing, reader) -> Optional.of(graph.between(thing, world.thing(), reader.orElse(null))
                        .links()
                        .size()));
    }

    /** @param ask what comes back: how much there was to show; empty or {@link Unknown} is not counted, the reader may not */
    private void measure(String name, BiFunction<Thing, Optional<PersonId>, Optional<Integer>> ask) {
        var took = new ArrayList<Double>();
        var shown = 0L;
        for (var i = -asks / 5; i < asks; ) {
            var thing = world.thing();
            var reader = world.somebody();
            var start = System.nanoTime();
            try {
                var found = ask.apply(thing, reader);
                if (found.isPresent()) {
                    if (i++ >= 0) {
                        took.add((System.nanoTime() - start) / 1e6);
                        shown += found.get();
                    }
                }
            } catch (Unknown closed) {
                // Closed to this reader: the next one asks.
            }
        }
        var sorted = took.stream().sorted().toList();
        table.add(String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f |",
                name,
                at(sorted, 0.5),
                at(sorted, 0.95),
                sorted.getLast(),
                shown / (double) took.size()));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.ceil(sorted.size() * share) - 1));
    }

    private void print(Duration indexed) {
        System.out.printf(
                Locale.ROOT,
                "%,d claims, %,d sources, seed %d; %d asks each, after %d to warm up; all texts indexed anew in %d s.%n%n",
                claims,
                sources,
                seed,
                asks,
                asks / 5,
                indexed.toSeconds());
        Stream.concat(
                        Stream.of(
                                "| asked of the graph | p50 | p95 | slowest | shown on average |",
                                "| --- | --- | --- | --- | --- |"),
                        table.stream())
                .forEach(System.out::println);
    }

    private static Duration timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
