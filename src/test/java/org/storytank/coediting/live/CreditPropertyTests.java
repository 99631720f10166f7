package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.storytank.account.PersonId;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.FlatText;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Id;
import org.storytank.coediting.yjs.YDoc;

/** What holds for the ledger whatever people do: three of them edit at random, late, twice and out of order. */
class CreditPropertyTests {

    private static final CoeditingSettings SETTINGS =
            new Binder().bindOrCreate("storytank.coediting", CoeditingSettings.class);
    private static final int STEPS = 3_000;
    private static final String WORDS = "la marée 🌊 monte et redescend ";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Contents contents =
            new Contents(new DocumentLog.Kept(1, 0, null, List.of(), List.of()), new FlatText(), SETTINGS);
    private final Map<Long, PersonId> people = new HashMap<>();
    private final List<YDoc> writers = new ArrayList<>();
    private final List<byte[]> sent = new ArrayList<>();
    private final Map<Id, PersonId> creditedFirst = new HashMap<>();

    @Test
    void everyCharacterStaysWithWhoWroteItAndSharesAddUp() {
        for (var client = 1L; client <= 3; client++) {
            people.put(client, new PersonId("writer-" + client));
            contents.ids.bind(List.of(new Binding(client, new Owner.Somebody(people.get(client)))));
            writers.add(new YDoc(client, true));
        }
        for (var step = 0; step < STEPS; step++) {
            var writer = writers.get(random.nextInt(writers.size()));
            ingest(edit(writer));
            if (random.nextInt(4) == 0 && !sent.isEmpty()) {
                writer.apply(sent.get(random.nextInt(sent.size())));
            }
            if (step % 100 == 0) {
                check();
            }
        }
        check();
    }

    private byte[] edit(YDoc writer) {
        var text = writer.text("text");
        return writer.transact(() -> {
            var at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) > 0) {
                text.insert(at, WORDS.substring(0, 1 + random.nextInt(WORDS.length() - 1)));
            } else if (at < text.length()) {
                text.delete(at, 1 + random.nextInt(Math.min(20, text.length() - at)));
            }
        });
    }

    /** Some changes arrive late and some twice. */
    private void ingest(byte[] update) {
        sent.add(update);
        accept(update);
        if (random.nextInt(10) == 0) {
            accept(sent.get(random.nextInt(sent.size())));
        }
    }

    private void accept(byte[] bytes) {
        var update = DecodedUpdate.read(bytes);
        var news = contents.newsIn(update);
        var accepted = new Accepted.New(new Entry(null, Instant.EPOCH, bytes, List.of()), update, news, List.of());
        contents.accept(accepted);
        contents.apply(accepted);
    }

    private void check() {
        var authorship = contents.ledger().of(contents.text().ids());
        var total = 0;
        for (var span : authorship.spans()) {
            assertThat(span.start()).as("seed %d", seed).isEqualTo(total);
            assertThat(span.run().insertedBy())
                    .as("seed %d", seed)
                    .isEqualTo(people.get(span.run().client()));
            for (var clock = span.run().clock(); clock < span.run().end(); clock++) {
                var id = new Id(span.run().client(), clock);
                var first = creditedFirst.putIfAbsent(id, span.run().insertedBy());
                assertThat(first == null || first.equals(span.run().insertedBy()))
                        .as("seed %d", seed)
                        .isTrue();
            }
            total += span.length();
        }
        assertThat(total).as("seed %d", seed).isEqualTo(contents.text().length());
        assertThat(Ledger.read(contents.ledger().encode()).of(contents.text().ids()))
                .as("seed %d", seed)
                .isEqualTo(authorship);
    }
}
