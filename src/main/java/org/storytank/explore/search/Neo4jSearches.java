package org.storytank.explore.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Readable;
import org.storytank.coediting.TextRange;
import org.storytank.explore.Kind;
import org.storytank.explore.OnePlan;
import org.storytank.explore.Thing;
import org.storytank.explore.search.Finding.Author;
import org.storytank.graph.WarmUp;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.provenance.StoredOrigins;
import org.storytank.shell.Language;
import org.storytank.source.Work;

/**
 * Asks the full-text indexes of both languages. The index narrows to places that the person may read by the tokens in {@code findFor};
 * that is only speed. What counts is the role in the place, asked of the graph for each hit before it is ranked or counted.
 */
@Component
class Neo4jSearches implements Searches, WarmUp {

    private static final String NOTHING = "findKeys:nothing";

    // Most questions are shorter; spaces make them all as long.
    private static final int A_SEARCH = 100;
    private static final int WORDS_OF_A_TEXT = 1_000;

    private static final String ASKER = """
            OPTIONAL MATCH (asker:Person {id: $asker})
            WITH asker, COLLECT { MATCH (asker)-[:MAY]->(own:Place) RETURN own.id LIMIT $ownPlaces + 1 } AS own
            WITH asker, CASE WHEN size(own) > $ownPlaces THEN ''
                 ELSE ' +findFor:(everyone' + reduce(joined = '', id IN own | joined + ' in' + replace(id, '-', '')) + ')^0' END AS mine
            """;

    /** One index; best first, as the procedure tells them, so that what is far down is never looked at. */
    private static final String ONE_INDEX = """
              CALL db.index.fulltext.queryNodes('%s', %s + mine%s) YIELD node, score
              MATCH (node)-[:FOUND_IN]->(place:Place)
              WHERE node.deletedAt IS NULL AND place.deletedAt IS NULL AND %s
              RETURN node, score LIMIT $atMost
            """;

    private static final String BOTH = """
            CALL (asker, mine) {
            %s  UNION ALL
            %s}
            """;

    /** A source is found once, by the citation that answers best; its words are those of citations that the person may read. */
    private static final String SUBJECTS = """
            WITH node, max(score) AS score
            OPTIONAL MATCH (node)-[:OF]->(source:Source)
            WITH coalesce(source, node) AS subject, node, score ORDER BY score DESC, node.id
            WITH subject, collect(node)[0] AS best, max(score) AS score
            ORDER BY score DESC, subject.id
            """;

    private static final String PAGE = """
            WITH collect({subject: subject, best: best}) AS found
            WITH found[$skip..$skip + $size] AS page, size(found) AS total
            UNWIND page AS one
            WITH one.subject AS subject, one.best AS best, total
            """;

    private static final String SHOWN = """
            CALL (subject, best) {
              WITH subject, best WHERE best:Story
              RETURN {kind: 'STORY', id: best.id, title: best.title, path: 'stories/' + best.id,
                      authors: COLLECT { MATCH (p:Person)-[:MAY {role: 'OWNER'}]->(best) RETURN p {.id, .name, .hue} ORDER BY p.nameKey }
                     } AS shown
              UNION ALL
              WITH subject, best WHERE best:Scene
              MATCH (story:Story)-[:HAS_SCENE]->(best)
              RETURN {kind: 'SCENE', id: best.id, title: best.title, text: best.findPlain, machine: best.findMachine,
                      within: story.title, path: 'stories/' + story.id + '/scenes/' + best.id,
                      authors: COLLECT { UNWIND best.findBy AS by MATCH (p:Person {id: by}) RETURN p {.id, .name, .hue} }
                     } AS shown
              UNION ALL
              WITH subject, best WHERE best:Claim
              MATCH (best)-[:STATED_IN]->(room:DebateRoom)-[:ASKS]->(thesis)
              RETURN {kind: CASE WHEN best.thesis THEN 'QUESTION' ELSE 'CLAIM' END,
                      id: CASE WHEN best.thesis THEN room.id ELSE best.id END,
                      text: best.text, origins: best.origins, within: CASE WHEN best.thesis THEN '' ELSE thesis.text END,
                      withinOrigins: CASE WHEN best.thesis THEN null ELSE thesis.origins END,
                      earlier: COLLECT { MATCH (best)-[:ONCE_SAID]->(old) RETURN old {.text, .origins} ORDER BY old.at DESC },
                      path: 'debates/' + room.id + CASE WHEN best.thesis THEN '' ELSE '#claim-' + best.id END,
                      authors: COLLECT { MATCH (p:Person)-[:STATED]->(best) WHERE room.anonymous IS NULL RETURN p {.id, .name, .hue} }
                     } AS shown
              UNION ALL
              WITH subject, best WHERE best:Citation
              RETURN {kind: 'SOURCE', id: subject.id, csl: best.csl, text: best.quote, within: subject.url,
                      path: 'graph/source/' + subject.id,
                      authors: COLLECT { MATCH (p:Person)-[:CITED]->(best) WHERE NOT EXISTS { (best)<-[:CITES]-()-[:STATED_IN]->({anonymous: true}) } RETURN p {.id, .name, .hue} }
                     } AS shown
            }
            RETURN shown, best.findAt AS at, best.findLanguage AS language, total
            """;

    private static final String FIND = ASKER
            + BOTH.formatted(index("found_in_french", "$french", ""), index("found_in_english", "$english", ""))
            + SUBJECTS
            + PAGE
            + SHOWN;

    private static final String LIKE = ASKER
            + BOTH.formatted(
                    index("found_in_french", "$french", ", {limit: $atMost}"),
                    index("found_in_english", "$english", ", {limit: $atMost}"))
            + SUBJECTS
            + """
            WITH subject, best
            WHERE subject.id <> $itself AND NOT EXISTS { (:DebateRoom {id: $itself})-[:ASKS]->(best) }
            """
            + PAGE + SHOWN;

    private static final Map<Kind, String> NODE_OF = Map.of(
            Kind.STORY, "(node:Story {id: $id})",
            Kind.SCENE, "(node:Scene {id: $id})",
            Kind.QUESTION, "(:DebateRoom {id: $id})-[:ASKS]->(node:Claim)",
            Kind.CLAIM, "(node:Claim {id: $id})",
            Kind.SOURCE, "(node:Citation)-[:OF]->(:Source {id: $id})");

    private static final String WORDS = """
            OPTIONAL MATCH (asker:Person {id: $asker})
            MATCH %s
            MATCH (node)-[:FOUND_IN]->(place:Place)
            WHERE node.deletedAt IS NULL AND place.deletedAt IS NULL AND %s
            RETURN node.findTitle + ' ' + node.findText AS words, node.findLanguage AS language
            LIMIT 20
            """;

    private final Driver driver;
    private final SearchSettings settings;

    Neo4jSearches(Driver driver, SearchSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    @Override
    public Hits find(Map<Language, String> questions, @Nullable PersonId asker, int counted, int skip, int size) {
        var parameters = parameters(questions, asker, counted + 1, A_SEARCH);
        parameters.put("skip", skip);
        parameters.put("size", size);
        var rows = ask(FIND, parameters);
        return new Hits(
                rows.stream().map(Neo4jSearches::toHit).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().get("total").asInt());
    }

    @Override
    public Optional<Words> wordsOf(Thing thing, @Nullable PersonId asker) {
        var rows = ask(
                WORDS.formatted(NODE_OF.get(thing.kind()), Readable.by("place", "asker")),
                parameters(thing.id(), asker));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(
                        String.join(
                                " ",
                                rows.stream()
                                        .map(row -> row.get("words").asString())
                                        .toList()),
                        language(rows.getFirst().get("language"))));
    }

    @Override
    public List<Hit> like(Map<Language, String> questions, Thing itself, @Nullable PersonId asker, int size) {
        var parameters = parameters(questions, asker, 5 * size, WORDS_OF_A_TEXT);
        parameters.put("itself", itself.id());
        parameters.put("skip", 0);
        parameters.put("size", size);
        return ask(LIKE, parameters).stream().map(Neo4jSearches::toHit).toList();
    }

    @Override
    public boolean isLater() {
        return true;
    }

    @Override
    public void run() {
        var words = Map.of(Language.FRENCH, "findText:histoire", Language.ENGLISH, "findText:story");
        find(words, null, 1, 0, 1);
        like(words, new Thing(Kind.CLAIM, "none"), null, 1);
    }

    private static String index(String name, String question, String options) {
        return ONE_INDEX.formatted(name, question, options, Readable.by("place", "asker"));
    }

    private Map<String, Object> parameters(
            Map<Language, String> questions, @Nullable PersonId asker, int atMost, int length) {
        var parameters = new HashMap<String, Object>();
        parameters.put("asker", OnePlan.of(asker));
        parameters.put("ownPlaces", settings.ownPlaces());
        parameters.put("atMost", atMost);
        parameters.put("french", OnePlan.longerThan(length, questions.getOrDefault(Language.FRENCH, NOTHING)));
        parameters.put("english", OnePlan.longerThan(length, questions.getOrDefault(Language.ENGLISH, NOTHING)));
        return parameters;
    }

    private static Map<String, Object> parameters(String id, @Nullable PersonId asker) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("asker", OnePlan.of(asker));
        return parameters;
    }

    private static Hit toHit(Record row) {
        var shown = row.get("shown");
        var kind = Kind.valueOf(shown.get("kind").asString());
        return new Hit(
                new Thing(kind, shown.get("id").asString()),
                kind == Kind.SOURCE
                        ? Work.described(shown.get("csl").asString()).title()
                        : shown.get("title").asString(""),
                shown.get("text").asString(""),
                earlier(shown.get("earlier")),
                shown.get("within").asString(""),
                drafted(shown.get("withinOrigins")),
                shown.get("origins").isNull() ? ranges(shown.get("machine")) : machines(words(shown)),
                shown.get("authors").asList(Neo4jSearches::toAuthor),
                row.get("at").asZonedDateTime().toInstant(),
                language(row.get("language")),
                shown.get("path").asString());
    }

    private static List<LabelledText> earlier(Value wordings) {
        return wordings.isNull() ? List.of() : wordings.asList(Neo4jSearches::words);
    }

    /** Search asks of words whether a machine wrote them, not which person did. */
    private static LabelledText words(Value said) {
        var origins = said.get("origins");
        return origins.isNull()
                ? LabelledText.of(said.get("text").asString(), new Origin.Unknown())
                : StoredOrigins.read(said.get("text").asString(), origins.asList(Value::asString));
    }

    static List<TextRange> machines(LabelledText words) {
        return words.machines().stream()
                .map(span -> new TextRange(span.start(), span.end()))
                .toList();
    }

    private static boolean drafted(Value origins) {
        return !origins.isNull()
                && origins.asList(Value::asString).stream().anyMatch(line -> line.contains(" machine "));
    }

    private static Author toAuthor(Value person) {
        return new Author(
                new PersonId(person.get("id").asString()),
                person.get("name").asString(),
                person.get("hue").asInt());
    }

    private static List<TextRange> ranges(Value startsAndEnds) {
        var numbers = startsAndEnds.isNull() ? List.<Integer>of() : startsAndEnds.asList(Value::asInt);
        return IntStream.range(0, numbers.size() / 2)
                .mapToObj(i -> new TextRange(numbers.get(2 * i), numbers.get(2 * i + 1)))
                .toList();
    }

    private static Optional<Language> language(Value tag) {
        return Stream.of(Language.values())
                .filter(language -> language.locale().getLanguage().equals(tag.asString("")))
                .findFirst();
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return new ArrayList<>(driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records());
    }
}
