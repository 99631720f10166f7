package org.storytank.explore.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.storytank.account.PersonId;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;

/**
 * A place with as much in it as a city's after years, made from a seed: people with different rights, stories whose scenes raised
 * questions, claims for and against, sources that many cite. Four places in ten are open to everyone.
 */
final class Neo4jGraphWorld {

    private static final int CLAIMS_A_ROOM = 50;
    private static final int PEOPLE = 2_000;
    private static final int AT_ONCE = 2_000;
    private static final String FRENCH =
            "le la les de des un une est dans pour qui que sur avec pas plus par ce sont il";
    private static final String ENGLISH = "the of and to in is that it for was on are with as be this by at or not";

    private final Random random;
    private final int claims;
    private final int sources;
    private final List<String> words = new ArrayList<>();

    Neo4jGraphWorld(long seed, int claims, int sources) {
        random = new Random(seed);
        this.claims = claims;
        this.sources = sources;
        for (var i = 0; i < 8_000; i++) {
            words.add(word());
        }
    }

    void build(Driver driver) {
        var people =
                count(PEOPLE).stream().map(i -> Map.of("id", person(i), "i", i)).toList();
        var rooms = Math.max(1, claims / CLAIMS_A_ROOM);
        write(driver, people, """
                UNWIND $rows AS row WITH row.id AS id, row.i AS i
                CREATE (:Person {id: id, name: 'Person ' + i, nameKey: 'person ' + i, hue: i % 8, host: false,
                                 arrivedAt: datetime(), seenAt: datetime()})
                """);
        write(driver, count(rooms / 4).stream().map(this::story).toList(), """
                UNWIND $rows AS row
                CREATE (story:Story:Place {id: row.id, title: row.title, begunAt: datetime(), changedAt: datetime(), everyone: row.everyone})
                WITH story, row
                UNWIND range(0, 2) AS i
                CREATE (story)-[:HAS_SCENE {position: i}]->(:Scene {id: row.id + 'c' + i, title: row.title + ' ' + i, addedAt: datetime()})
                       -[:WRITTEN_IN]->(:Document {id: row.id + 'c' + i})
                WITH DISTINCT story, row UNWIND row.members AS member
                MATCH (person:Person {id: member})
                CREATE (person)-[:MAY {role: CASE WHEN member = row.members[0] THEN 'OWNER' ELSE 'READER' END, since: datetime()}]->(story)
                """);
        write(driver, count(rooms).stream().map(i -> room(i, rooms)).toList(), """
                UNWIND $rows AS row
                CREATE (room:DebateRoom:Place {id: row.id, openedAt: datetime(), everyone: row.everyone}),
                       (room)-[:ASKS]->(thesis:Claim:Citing {id: row.id + 't', thesis: true, text: row.text, statedAt: datetime(),
                                                             wordedAt: datetime()})-[:STATED_IN]->(room)
                WITH room, row
                CALL (room, row) {
                  UNWIND row.members AS member
                  MATCH (person:Person {id: member})
                  CREATE (person)-[:MAY {role: 'OWNER', since: datetime()}]->(room)
                }
                CALL (room, row) {
                  MATCH (scene:Scene {id: row.scene})-[:WRITTEN_IN]->(document), (story)-[:HAS_SCENE]->(scene)
                  CREATE (room)<-[:RAISES]-(:Passage {id: row.id + 'q', markedAt: datetime()})-[:OF]->(document),
                         (room)-[:INHERITS_ROLES_OF]->(story)
                }
                """);
        write(driver, count(claims).stream().map(i -> claim(i, rooms)).toList(), """
                UNWIND $rows AS row
                MATCH (room:DebateRoom {id: row.room}), (person:Person {id: row.by})
                CREATE (claim:Claim:Citing {id: row.id, text: row.text, statedAt: datetime(), wordedAt: datetime()})-[:STATED_IN]->(room),
                       (person)-[:STATED]->(claim)
                """);
        argue(driver, rooms);
        write(driver, count(sources).stream().map(this::source).toList(), """
                UNWIND $rows AS row
                CREATE (:Source {id: row.id, url: row.url, csl: '{}', firstCitedAt: datetime()})
                """);
        write(driver, count(3 * sources).stream().map(this::citation).toList(), """
                UNWIND $rows AS row
                MATCH (source:Source {id: row.source}), (claim:Claim {id: row.claim}), (person:Person {id: row.by})
                CREATE (claim)-[:CITES]->(citation:Citation {id: row.id, csl: row.csl, quote: row.quote, locator: '',
                                                             accessed: date(), citedAt: datetime()})-[:OF]->(source),
                       (person)-[:CITED]->(citation)
                """);
    }

    /** Nobody one time in five. */
    Optional<PersonId> somebody() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new PersonId(person()));
    }

    Search question() {
        var asked = Search.of(IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(_ -> zipf())
                .collect(Collectors.joining(" ")));
        return random.nextInt(3) == 0 ? asked.only(Kind.values()[2 + random.nextInt(3)]) : asked;
    }

    Thing thing() {
        var rooms = Math.max(1, claims / CLAIMS_A_ROOM);
        return switch (random.nextInt(5)) {
            case 0 -> new Thing(Kind.STORY, "s" + random.nextInt(Math.max(1, rooms / 4)));
            case 1 -> new Thing(Kind.SCENE, "s" + random.nextInt(Math.max(1, rooms / 4)) + "c" + random.nextInt(3));
            case 2 -> new Thing(Kind.QUESTION, "r" + random.nextInt(rooms));
            case 3 -> new Thing(Kind.CLAIM, "k" + random.nextInt(claims));
            default -> new Thing(Kind.SOURCE, "w" + popular());
        };
    }

    private void argue(Driver driver, int rooms) {
        var arguments = count(claims).stream()
                .filter(_ -> random.nextInt(10) < 8)
                .map(i -> Map.<String, Object>of(
                        "claim",
                        "k" + i,
                        "about",
                        i < rooms || random.nextInt(3) == 0 ? "r" + i % rooms + "t" : "k" + (i - rooms),
                        "for",
                        random.nextBoolean()))
                .toList();
        write(driver, arguments, """
                UNWIND $rows AS row
                MATCH (claim:Claim {id: row.claim}), (about:Claim {id: row.about})
                CREATE (claim)-[:PREMISE_OF]->(argument:Argument {id: 'a' + row.claim, madeAt: datetime()})
                FOREACH (_ IN CASE WHEN row.for THEN [1] ELSE [] END | CREATE (argument)-[:SUPPORTS]->(about))
                FOREACH (_ IN CASE WHEN row.for THEN [] ELSE [1] END | CREATE (argument)-[:ATTACKS]->(about))
                """);
    }

    private Map<String, Object> story(int i) {
        return place("s" + i, "title", text(4));
    }

    private Map<String, Object> room(int i, int rooms) {
        var room = place("r" + i, "text", text(12) + " ?");
        room.put("scene", i < rooms / 2 ? "s" + random.nextInt(Math.max(1, rooms / 4)) + "c" + random.nextInt(3) : "");
        return room;
    }

    private Map<String, Object> place(String id, String key, String text) {
        var place = new HashMap<String, Object>(Map.of("id", id, key, text));
        place.put("everyone", random.nextInt(10) < 4 ? "READER" : null);
        place.put(
                "members",
                IntStream.rangeClosed(0, random.nextInt(8))
                        .mapToObj(_ -> person())
                        .distinct()
                        .toList());
        return place;
    }

    private Map<String, Object> claim(int i, int rooms) {
        return Map.of("id", "k" + i, "room", "r" + i % rooms, "by", person(), "text", text(12 + random.nextInt(30)));
    }

    private Map<String, Object> source(int i) {
        return Map.of("id", "w" + i, "url", "https://source%d.example/%s".formatted(i, words.get(i % words.size())));
    }

    private Map<String, Object> citation(int i) {
        var source = i < sources ? i : popular();
        return Map.of(
                "id",
                "i" + i,
                "source",
                "w" + source,
                "claim",
                "k" + random.nextInt(claims),
                "by",
                person(),
                "csl",
                "{\"title\": \"%s\"}".formatted(text(6)),
                "quote",
                text(20));
    }

    /** Few sources are cited by very many. */
    private int popular() {
        return (int) (sources * Math.pow(random.nextDouble(), 3));
    }

    private String person() {
        return person(random.nextInt(PEOPLE));
    }

    /** As long as ids are: how long parameters are decides how the graph answers. */
    private static String person(int number) {
        return "p%015d".formatted(number);
    }

    /** A text in one of the two languages: its small words among words drawn as often as words are. */
    private String text(int length) {
        var small = (random.nextBoolean() ? FRENCH : ENGLISH).split(" ");
        return IntStream.range(0, length)
                .mapToObj(i -> i % 3 == 1 ? small[random.nextInt(small.length)] : zipf())
                .collect(Collectors.joining(" "));
    }

    private String zipf() {
        return words.get((int) Math.min(words.size() - 1.0, Math.pow(words.size(), random.nextDouble()) - 1));
    }

    private String word() {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(_ -> "" + "bcdfglmnprstv".charAt(random.nextInt(13)) + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining("", "", random.nextBoolean() ? "r" : "n"));
    }

    private static List<Integer> count(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    private static void write(Driver driver, List<?> rows, String cypher) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            driver.executableQuery(cypher)
                    .withParameters(Map.of("rows", rows.subList(from, Math.min(rows.size(), from + AT_ONCE))))
                    .execute();
        }
    }
}
