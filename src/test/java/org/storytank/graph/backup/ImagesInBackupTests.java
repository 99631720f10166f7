package org.storytank.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images are bytes in the graph: a backup of some tens of MB of them comes back to the last one. */
class ImagesInBackupTests {

    private static final int IMAGES = 4;
    private static final int PIECES = 20;
    private static final int PIECE = 256 * 1024;

    @TempDir
    Path folder;

    @Test
    void imagesComeBackToTheLastByte() throws IOException {
        var place = new Place(folder.resolve("place"));
        var random = new Random(11);
        place.with(driver -> {
            driver.executableQuery("CREATE (:Story:Place {id: 'story'})").execute();
            for (var image = 0; image < IMAGES; image++) {
                driver.executableQuery("""
                                MATCH (place:Place)
                                CREATE (place)-[:SHOWS]->(:Image {id: $id, alt: 'Un quai — 潮'})
                                       -[:KEPT_AS]->(file:ImageFile {name: 'original'})
                                WITH file
                                UNWIND range(0, size($pieces) - 1) AS at
                                CREATE (file)-[:MADE_OF {at: at}]->(:ImageBytes {bytes: $pieces[at]})
                                """)
                        .withParameters(Map.of("id", "image-" + image, "pieces", pieces(random)))
                        .execute();
            }
        });
        var before = place.content();
        place.backup(folder.resolve("backup.zip"));
        var other = new Place(folder.resolve("other"));

        Place.restore(other.settings(), folder.resolve("backup.zip"), false);

        assertThat(before).hasSizeGreaterThan(IMAGES * PIECES);
        assertThat(other.content().equals(before)).isTrue();
    }

    private static List<byte[]> pieces(Random random) {
        return IntStream.range(0, PIECES)
                .mapToObj(_ -> {
                    var piece = new byte[PIECE];
                    random.nextBytes(piece);
                    return piece;
                })
                .toList();
    }
}
