package org.storytank.media;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.graph.WarmUp;

/** The images kept in Neo4j, their bytes in pieces; why: decision 0050. */
@Repository
class Neo4jImages implements Images, WarmUp {

    private static final int PIECE = 256 * 1024;

    // The write comes first: it locks the place, so that two uploads at once cannot pass a limit together.
    private static final String LOCK = """
            MATCH (place:Place {id: $place})
            SET place.imagesChangedAt = $at
            RETURN COUNT { (place)-[:SHOWS]->() } AS inPlace,
                   COUNT { MATCH (place)-[:SHOWS]->(image {part: $part}) WHERE image.removedAt IS NULL } AS inSpot
            """;

    private static final String MAKE_ROOM = """
            MATCH (:Place {id: $place})-[:SHOWS]->(image:Image {part: $part})
            WHERE image.removedAt IS NULL AND image.id <> $id
            SET image.removedAt = $at
            """;

    private static final String ADD = """
            MATCH (place:Place {id: $place})
            CREATE (place)-[:SHOWS]->(image:Image {id: $id})
            SET image += $image
            WITH image
            CALL (image) { MATCH (person:Person {id: $by}) CREATE (person)-[:ADDED]->(image) }
            CALL (image) { MATCH (person:Person {id: $declaredBy}) CREATE (person)-[:DECLARED]->(image) }
            WITH image
            UNWIND $files AS one
            CREATE (image)-[:KEPT_AS]->(file:ImageFile)
            SET file = one.file
            WITH file, one
            UNWIND range(0, size(one.pieces) - 1) AS at
            CREATE (file)-[:MADE_OF {at: at}]->(:ImageBytes {bytes: one.pieces[at]})
            """;

    private static final String WHOLE = """
            RETURN image {.*} AS image, place.id AS place,
                   head(COLLECT { MATCH (person:Person)-[:ADDED]->(image) RETURN person.id }) AS addedBy,
                   head(COLLECT { MATCH (person:Person)-[:DECLARED]->(image) RETURN person.id }) AS declaredBy,
                   COLLECT { MATCH (image)-[:KEPT_AS]->(file) RETURN file {.*} ORDER BY file.width } AS files
            """;

    private static final String FIND = """
            MATCH (place:Place)-[:SHOWS]->(image:Image {id: $id}) WHERE image.removedAt IS NULL
            %s""".formatted(WHOLE);

    private static final String IN_SPOT = """
            MATCH (place:Place {id: $place})-[:SHOWS]->(image:Image {part: $part}) WHERE image.removedAt IS NULL
            %s ORDER BY image.addedAt, image.id
            """.formatted(WHOLE);

    private static final String REMOVED_FROM_SPOT = """
            MATCH (place:Place {id: $place})-[:SHOWS]->(image:Image {part: $part}) WHERE image.removedAt IS NOT NULL
            %s ORDER BY image.removedAt DESC, image.id
            """.formatted(WHOLE);

    private static final String ADDED_BY = """
            MATCH (:Person {id: $person})-[:ADDED]->(image:Image)<-[:SHOWS]-(place:Place) WHERE image.removedAt IS NULL
            %s ORDER BY image.addedAt, image.id
            """.formatted(WHOLE);

    private static final String SPOT_OF = """
            MATCH (place:Place)-[:SHOWS]->(image:Image {id: $id})
            RETURN place.id AS place, image.part AS part
            """;

    private static final String DESCRIBE = "MATCH (image:Image {id: $id}) SET image += $description";

    private static final String DECLARE = """
            MATCH (image:Image {id: $id})
            SET image.declared = $declared, image.declaredAt = $at
            WITH image
            OPTIONAL MATCH (:Person)-[before:DECLARED]->(image)
            DELETE before
            WITH DISTINCT image
            MATCH (person:Person {id: $by})
            CREATE (person)-[:DECLARED]->(image)
            """;

    private static final String REMOVE = """
            MATCH (image:Image {id: $id}) WHERE image.removedAt IS NULL
            SET image.removedAt = $at
            RETURN image.id
            """;

    private static final String RESTORE = """
            MATCH (image:Image {id: $id}) WHERE image.removedAt IS NOT NULL
            REMOVE image.removedAt
            RETURN image.id
            """;

    private static final String FILE = """
            MATCH (:Image {id: $id})-[:KEPT_AS]->(:ImageFile {name: $name})-[made:MADE_OF]->(piece)
            RETURN piece.bytes AS bytes ORDER BY made.at
            """;

    private static final String REMOVED_BEFORE = """
            MATCH (image:Image) WHERE image.removedAt < $moment
            RETURN image.id AS id
            """;

    private static final String ERASE = """
            OPTIONAL MATCH (image)-[:KEPT_AS]->(file)-[:MADE_OF]->(piece)
            DETACH DELETE piece, file, image
            """;

    private static final String ERASE_ONE = "MATCH (image:Image {id: $id}) " + ERASE;

    private static final String ERASE_SPOT =
            "MATCH (:Place {id: $place})-[:SHOWS]->(image:Image {part: $part}) " + ERASE;

    private static final String UNLINK = """
            MATCH (:Person {id: $person})-[said:ADDED|DECLARED]->(:Image)
            DELETE said
            """;

    private final Driver driver;

    Neo4jImages(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Outcome add(UploadedImage image, Map<String, byte[]> files, int mostInPlace, int mostInSpot) {
        return inTransaction(image.id(), image.spot(), image.addedAt(), mostInSpot, (tx, inPlace) -> {
            if (inPlace >= mostInPlace) {
                return Outcome.TOO_MANY_IN_PLACE;
            }
            tx.run(ADD, toAdd(image, files)).consume();
            return Outcome.DONE;
        });
    }

    @Override
    public Optional<UploadedImage> find(ImageId id) {
        return run(FIND, Map.of("id", id.value())).stream().findFirst().map(Neo4jStoredImage::read);
    }

    @Override
    public List<UploadedImage> in(Spot spot) {
        return all(IN_SPOT, at(spot));
    }

    @Override
    public List<UploadedImage> removedFrom(Spot spot) {
        return all(REMOVED_FROM_SPOT, at(spot));
    }

    @Override
    public Optional<Spot> spotOf(ImageId id) {
        return run(SPOT_OF, Map.of("id", id.value())).stream().findFirst().map(Neo4jStoredImage::spot);
    }

    @Override
    public void describe(ImageId id, Description description) {
        run(DESCRIBE, Map.of("id", id.value(), "description", Neo4jStoredImage.described(description)));
    }

    @Override
    public void declare(ImageId id, Declaration declaration) {
        var by = declaration.by();
        run(
                DECLARE,
                Map.of(
                        "id", id.value(),
                        "declared", declaration.how().name(),
                        "at", declaration.at().atZone(UTC),
                        "by", by == null ? "" : by.value()));
    }

    @Override
    public boolean remove(ImageId id, Instant at) {
        return !run(REMOVE, Map.of("id", id.value(), "at", at.atZone(UTC))).isEmpty();
    }

    @Override
    public Outcome restore(ImageId id, Instant at, int mostInSpot) {
        return spotOf(id)
                .map(spot -> inTransaction(
                        id,
                        spot,
                        at,
                        mostInSpot,
                        (tx, _) -> tx.run(RESTORE, Map.of("id", id.value())).hasNext()
                                ? Outcome.DONE
                                : Outcome.NO_SUCH_PLACE))
                .orElse(Outcome.NO_SUCH_PLACE);
    }

    @Override
    public Optional<byte[]> file(ImageId id, String name) {
        var pieces = run(FILE, Map.of("id", id.value(), "name", name)).stream()
                .map(row -> row.get("bytes").asByteArray())
                .toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(joined(pieces));
    }

    @Override
    public List<ImageId> removedBefore(Instant moment) {
        return run(REMOVED_BEFORE, Map.of("moment", moment.atZone(UTC))).stream()
                .map(row -> new ImageId(row.get("id").asString()))
                .toList();
    }

    @Override
    public void erase(ImageId id) {
        run(ERASE_ONE, Map.of("id", id.value()));
    }

    @Override
    public void erase(Spot spot) {
        run(ERASE_SPOT, at(spot));
    }

    @Override
    public List<UploadedImage> addedBy(PersonId person) {
        return all(ADDED_BY, Map.of("person", person.value()));
    }

    @Override
    public void unlink(PersonId person) {
        run(UNLINK, Map.of("person", person.value()));
    }

    @Override
    public void run() {
        find(new ImageId("none"));
        in(new Spot(new PlaceId("nowhere"), Spot.COVER));
    }

    private Outcome inTransaction(
            ImageId id, Spot spot, Instant at, int mostInSpot, BiFunction<TransactionContext, Integer, Outcome> step) {
        var parameters = new HashMap<>(at(spot));
        parameters.put("id", id.value());
        parameters.put("at", at.atZone(UTC));
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                var found = tx.run(LOCK, parameters).list();
                if (found.isEmpty()) {
                    return Outcome.NO_SUCH_PLACE;
                }
                if (!spot.isCover() && found.getFirst().get("inSpot").asInt() >= mostInSpot) {
                    return Outcome.TOO_MANY_IN_SPOT;
                }
                var outcome = step.apply(tx, found.getFirst().get("inPlace").asInt());
                if (outcome == Outcome.DONE && spot.isCover()) {
                    tx.run(MAKE_ROOM, parameters).consume();
                }
                return outcome;
            });
        }
    }

    private static Map<String, Object> toAdd(UploadedImage image, Map<String, byte[]> files) {
        var by = image.addedBy();
        var declared = image.declared();
        var parameters = new HashMap<>(at(image.spot()));
        parameters.put("id", image.id().value());
        parameters.put("image", Neo4jStoredImage.properties(image));
        parameters.put("by", by == null ? "" : by.value());
        parameters.put(
                "declaredBy",
                declared == null || declared.by() == null ? "" : declared.by().value());
        parameters.put(
                "files",
                Neo4jStoredImage.files(image).stream()
                        .map(file -> Map.of("file", file, "pieces", pieces(bytes(files, file.get("name")))))
                        .toList());
        return parameters;
    }

    private static byte[] bytes(Map<String, byte[]> files, Object name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private static List<byte[]> pieces(byte[] bytes) {
        var pieces = new ArrayList<byte[]>();
        for (var from = 0; from < bytes.length; from += PIECE) {
            pieces.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
        }
        return pieces;
    }

    private static byte[] joined(Collection<byte[]> pieces) {
        var all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        var at = 0;
        for (var piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    private static Map<String, Object> at(Spot spot) {
        return Map.of("place", spot.place().value(), "part", spot.part());
    }

    private List<UploadedImage> all(String cypher, Map<String, Object> parameters) {
        return run(cypher, parameters).stream().map(Neo4jStoredImage::read).toList();
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
