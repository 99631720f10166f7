package org.storytank.coediting.live;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentSchema;
import org.storytank.coediting.FlatText;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.log.Chunk;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DecodedUpdate;

/** The way of changes into a document in memory, with and without finding out who wrote what: for the bench that states its cost. */
public final class Attribution {

    private static final CoeditingSettings SETTINGS =
            new Binder().bindOrCreate("storytank.coediting", CoeditingSettings.class);

    private static final DocumentSchema SCHEMA = new FlatText();
    private static final PersonId WRITER = new PersonId("writer-1");

    private Attribution() {}

    /** As the server takes them, by the same code: decoded, checked, what is new in them found, written as an entry of the log, applied. */
    public static Object without(List<byte[]> updates) {
        var contents = nothing();
        contents.doc().onTextCollected((_, _, _, _, _) -> {});
        var logged = 0L;
        for (var bytes : updates) {
            var update = DecodedUpdate.read(bytes);
            var news = contents.newsIn(update);
            if (!news.isEmpty()) {
                SCHEMA.check(update);
                logged += log(new Entry(WRITER, Instant.EPOCH, bytes, List.of()));
                contents.note(update);
                contents.doc().apply(update);
            }
        }
        return List.of(contents, logged);
    }

    /** The same, and credited: ids judged, the rules of undo and copy asked, the ledger and the deleted words kept. */
    public static Object with(List<byte[]> updates, long client) {
        return List.of(credited(updates, client));
    }

    private static Contents credited(List<byte[]> updates, long client) {
        var contents = nothing();
        var writer = writer(client);
        contents.ids.bind(List.of(new Binding(client, writer.owner())));
        var logged = 0L;
        for (var bytes : updates) {
            var update = DecodedUpdate.read(bytes);
            var news = contents.newsIn(update);
            if (!news.isEmpty()) {
                SCHEMA.check(update);
                var bindings = contents.ids.judge(writer, news).bindings();
                var credits = Crediting.of(new Inbound.Change(1, bytes, update, List.of()), news, contents, writer);
                var entry = new Entry(writer.personId(), Instant.EPOCH, bytes, credits);
                logged += log(entry);
                var accepted = new Accepted.New(entry, update, news, bindings);
                contents.accept(accepted);
                contents.apply(accepted);
            }
        }
        if (logged == 0) {
            throw new IllegalStateException("Nothing was logged");
        }
        return contents;
    }

    private static Contents nothing() {
        return new Contents(new DocumentLog.Kept(1, 0, null, List.of(), List.of()), SCHEMA, SETTINGS);
    }

    private static long log(Entry entry) {
        return Chunk.of(1, List.of(entry)).bytes().length;
    }

    /** What the ledger takes in the snapshot, in bytes, and what the deleted words do. */
    public static List<Integer> sizes(List<byte[]> updates, long client) {
        var snapshot = credited(updates, client).snapshot();
        return List.of(snapshot.bytes().length, snapshot.ledger().length, snapshot.deletedWords().length);
    }

    static Connection writer(long client) {
        return new Connection(
                new ProvenTicket(
                        new DocumentId("2345678923456789"), new PersonId("writer-" + client), client, Instant.EPOCH),
                null,
                DocumentRight.WRITE,
                true,
                new DeafSocket(),
                SETTINGS,
                () -> {});
    }

    private static final class DeafSocket implements Socket {
        @Override
        public void send(ByteBuffer frame, Consumer<@Nullable Throwable> done) {
            done.accept(null);
        }

        @Override
        public void ping() {}

        @Override
        public void close(CloseCode code) {}
    }
}
