package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.storytank.bench.ConcurrentTrace;
import org.storytank.bench.Trace;
import org.storytank.coediting.yjs.oracle.Replica;
import org.storytank.coediting.yjs.oracle.Replica.Writer;
import org.storytank.coediting.yjs.oracle.Rules;
import org.storytank.coediting.yjs.oracle.YjsWorld;

/** What people really wrote, where the recordings stand beside the project (CC BY 4.0, josephg/editing-traces). */
@Tag("traces")
class TraceTests {

    private static final Path TRACES = Path.of("../shared/data/traces");

    @Test
    void aPaperTypedLetterByLetterEndsAsItsAuthorEndedIt() throws Exception {
        if (!isHere("automerge-paper.json.gz")) {
            return;
        }
        var trace = Trace.read(TRACES.resolve("automerge-paper.json.gz"));
        var author = new YDoc(1, true);
        var updates = new ArrayList<byte[]>();
        author.onUpdate((update, _) -> updates.add(update));

        trace.write(author.text("t"));

        assertThat(author.text("t").toString()).isEqualTo(trace.end());
        assertThat(author.encode()).hasSize(223_411);
        assertThat(received(updates)).isEqualTo(author.encode());
        assertThat(receivedByYjs(updates)).isEqualTo(author.encode());
    }

    @Test
    void twoFriendsWhoWroteAtOnceEndWithTheTextThatYjsEndsWith() throws Exception {
        if (!isHere("friendsforever.json.gz")) {
            return;
        }
        var trace = ConcurrentTrace.read(TRACES.resolve("friendsforever.json.gz"));

        var updates = trace.replay();

        var reader = new YDoc();
        updates.forEach(reader::apply);
        assertThat(reader.text("t").toString()).isEqualTo(trace.end());
        assertThat(receivedByYjs(updates)).isEqualTo(reader.encode());
    }

    private static boolean isHere(String file) {
        var here = Files.isRegularFile(TRACES.resolve(file));
        if (!here) {
            System.out.println("No %s in %s: its replay is left out here."
                    .formatted(file, TRACES.toAbsolutePath().normalize()));
        }
        return here;
    }

    private static byte[] received(List<byte[]> updates) {
        var doc = new YDoc();
        updates.forEach(doc::apply);
        return doc.encode();
    }

    private static byte[] receivedByYjs(List<byte[]> updates) {
        try (var yjs = YjsWorld.open()) {
            yjs.begin(new Rules(true, true));
            yjs.open(new Replica(99, true, true, false, Writer.YJS));
            for (var from = 0; from < updates.size(); from += 5_000) {
                yjs.applyAll(0, updates.subList(from, Math.min(from + 5_000, updates.size())));
            }
            return yjs.encodeSince(0, new byte[] {0});
        }
    }
}
