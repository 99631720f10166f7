package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.storytank.account.PersonId;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.FlatText;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.log.UpdateBytes;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.Id;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Struct;
import org.storytank.coediting.yjs.Updates;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

/**
 * People who type, delete, undo, cut, copy and paste at random in one text, while machines draft and the disk is late. A model beside it
 * knows for every character where it comes from.
 */
public final class RandomWriters {

    private static final CoeditingSettings SETTINGS =
            new Binder().bindOrCreate("storytank.coediting", CoeditingSettings.class);
    private static final DocumentId SCENE = new DocumentId("2345678923456789");
    private static final int WRITERS = 3;

    /** Every typed character is another one, so that nothing is equal by chance. */
    private static final char FIRST = 0x4E00;

    private static final int CHARACTERS = 20_000;

    private final long seed;
    private final Random random;
    private final Contents contents =
            new Contents(new DocumentLog.Kept(1, 0, null, List.of(), List.of()), new FlatText(), SETTINGS);
    private final YDoc everybodys = new YDoc(999, false);
    private final List<Connection> writers = new ArrayList<>();
    private final Deque<Accepted.New> onTheWay = new ArrayDeque<>();
    private final Map<Id, Origin> truth = new HashMap<>();
    private final Map<Id, Character> characters = new HashMap<>();
    private final Map<Long, Long> nextClock = new HashMap<>();
    private @Nullable List<byte[]> gathered;
    private int typed;
    private long machines = 1_000;

    public RandomWriters(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    public void write(int steps) {
        for (var client = 1; client <= WRITERS; client++) {
            writers.add(Attribution.writer(client));
        }
        for (var step = 0; step < steps; step++) {
            var writer = writers.get(random.nextInt(WRITERS));
            if (random.nextInt(4) == 0) {
                actQuickly(writer);
            } else {
                act(writer);
            }
            while (onTheWay.size() > random.nextInt(12)) {
                assertThat(contents.apply(onTheWay.removeFirst())).isNull();
            }
        }
        while (!onTheWay.isEmpty()) {
            contents.apply(onTheWay.removeFirst());
        }
    }

    /** The text as the server has it, and who wrote it. */
    public AttributedText written() {
        var text = contents.text().toString();
        var runs = new HashMap<String, DraftRun>();
        truth.values().forEach(origin -> {
            if (origin instanceof Origin.Draft(var run)) {
                runs.put(run, new DraftRun(run, "a-model", Instant.EPOCH, new PersonId("writer-1")));
            }
        });
        return new AttributedText(
                List.of(new TextPiece(text, Map.of())),
                contents.ledger().of(contents.text().ids()),
                runs);
    }

    /** Every character but a line's end, with whether a machine wrote it. */
    public Map<Character, Boolean> machines() {
        var machines = new HashMap<Character, Boolean>();
        truth.forEach((id, origin) ->
                machines.put(Objects.requireNonNull(characters.get(id)), origin instanceof Origin.Draft));
        machines.remove('\n');
        return machines;
    }

    /** As our page gathers what comes quickly, or while it is offline: several acts are one change. */
    private void actQuickly(Connection writer) {
        gathered = new ArrayList<>();
        for (var acts = 2 + random.nextInt(4); acts > 0; acts--) {
            switch (random.nextInt(8)) {
                case 0 -> type(writer);
                case 1, 2, 3 -> delete(writer);
                case 4, 5, 6 -> undo(writer);
                default -> paste(writer);
            }
        }
        var updates = gathered;
        gathered = null;
        if (!updates.isEmpty()) {
            send(writer, Updates.merge(updates));
        }
    }

    private void act(Connection writer) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> type(writer);
            case 3 -> draft();
            case 4, 5 -> delete(writer);
            case 6 -> undo(writer);
            default -> paste(writer);
        }
    }

    private void type(Connection writer) {
        var words = words(1 + random.nextInt(12));
        insert(writer, words, origins(new Origin.Human(owner(writer)), words.length()));
    }

    private String words(int length) {
        var words = new StringBuilder();
        for (var i = 0; i < length; i++) {
            words.append(random.nextInt(40) == 0 ? '\n' : (char) (FIRST + typed++ % CHARACTERS));
        }
        return words.toString();
    }

    private void draft() {
        var client = machines++;
        var run = "run-" + client;
        contents.ids.bind(List.of(new Binding(client, new Owner.Draft(run, new PersonId("writer-1")))));
        var words = words(5 + random.nextInt(30));
        everybodys.clientId(client);
        var at = random.nextInt(everybodys.text("text").length() + 1);
        var bytes = everybodys.transact(() -> everybodys.text("text").insert(at, words));
        remember(client, words, origins(new Origin.Draft(run), words.length()));
        var update = DecodedUpdate.read(bytes);
        accept(new Accepted.New(
                new Entry(null, Instant.EPOCH, bytes, List.of()), update, contents.newsIn(update), List.of()));
    }

    private void insert(Connection writer, String words, List<Origin> origins) {
        var client = writer.ticket().clientId();
        everybodys.clientId(client);
        var at = random.nextInt(everybodys.text("text").length() + 1);
        var bytes = everybodys.transact(() -> everybodys.text("text").insert(at, words));
        remember(client, words, origins);
        send(writer, bytes);
    }

    private void delete(Connection writer) {
        var text = everybodys.text("text");
        if (text.length() > 0) {
            var at = random.nextInt(text.length());
            var length = 1 + random.nextInt(Math.min(15, text.length() - at));
            everybodys.clientId(writer.ticket().clientId());
            send(writer, everybodys.transact(() -> text.delete(at, length)));
        }
    }

    /** As Yjs' undo manager does: the deleted characters again, just before the deleted ones. */
    private void undo(Connection writer) {
        var deleted = somewhere(everybodys.snapshot().deletes());
        if (deleted == null) {
            return;
        }
        var words = text(deleted);
        var client = writer.ticket().clientId();
        var clock = nextClock.getOrDefault(client, 0L);
        var bytes = UpdateBytes.of(
                List.of(new Struct.Item(
                        client,
                        clock,
                        words.length(),
                        null,
                        new Id(deleted.client(), deleted.clock()),
                        null,
                        null,
                        new Content.Text(words))),
                DeleteSet.EMPTY);
        everybodys.clientId(998);
        everybodys.apply(bytes);
        remember(client, words, originsOf(deleted));
        send(writer, bytes);
    }

    private void paste(Connection writer) {
        var all = everybodys.text("text").ids();
        var gone = random.nextBoolean() ? somewhere(everybodys.snapshot().deletes()) : null;
        if (gone == null && all.isEmpty()) {
            return;
        }
        var from = gone != null ? gone : part(all.get(random.nextInt(all.size())));
        if (isScrap(from, owner(writer))) {
            return;
        }
        var client = writer.ticket().clientId();
        writer.copies.add(new Inbound.Copied(
                SCENE,
                List.of(new Inbound.CopiedRun(
                        from.client(), from.clock(), client, nextClock.getOrDefault(client, 0L), from.length())),
                null));
        insert(writer, text(from), originsOf(from));
    }

    /** Too short to stay with somebody else; it would be nobody's. */
    private boolean isScrap(IdRun from, PersonId writer) {
        return from.length() < Crediting.OTHERS_WORDS
                && originsOf(from).stream()
                        .anyMatch(origin -> origin instanceof Origin.Human(var person) && !person.equals(writer));
    }

    private void send(Connection writer, byte[] bytes) {
        if (gathered != null) {
            gathered.add(bytes);
            return;
        }
        var update = DecodedUpdate.read(bytes);
        var change = new Inbound.Change(1, bytes, update, List.of());
        var news = contents.newsIn(update);
        var bindings = contents.ids.judge(writer, news).bindings();
        contents.ids.bind(bindings);
        var credits = Crediting.of(change, news, contents, writer);
        accept(new Accepted.New(new Entry(owner(writer), Instant.EPOCH, bytes, credits), update, news, bindings));
    }

    private void accept(Accepted.New accepted) {
        contents.accept(accepted);
        onTheWay.addLast(accepted);
    }

    private void remember(long client, String words, List<Origin> origins) {
        var clock = nextClock.getOrDefault(client, 0L);
        for (var i = 0; i < words.length(); i++) {
            truth.put(new Id(client, clock + i), origins.get(i));
            characters.put(new Id(client, clock + i), words.charAt(i));
        }
        nextClock.put(client, clock + words.length());
    }

    private @Nullable IdRun somewhere(DeleteSet deletes) {
        if (deletes.isEmpty()) {
            return null;
        }
        var range = deletes.ranges().get(random.nextInt(deletes.ranges().size()));
        return part(new IdRun(range.client(), range.clock(), (int) range.length()));
    }

    private IdRun part(IdRun run) {
        var skipped = random.nextInt(run.length());
        return new IdRun(run.client(), run.clock() + skipped, 1 + random.nextInt(run.length() - skipped));
    }

    private String text(IdRun ids) {
        var text = new StringBuilder();
        each(ids).forEach(id -> text.append(characters.get(id)));
        return text.toString();
    }

    private List<Origin> originsOf(IdRun ids) {
        return each(ids).stream().map(truth::get).toList();
    }

    private static List<Id> each(IdRun ids) {
        var each = new ArrayList<Id>();
        for (var i = 0; i < ids.length(); i++) {
            each.add(new Id(ids.client(), ids.clock() + i));
        }
        return each;
    }

    private static List<Origin> origins(Origin origin, int count) {
        return java.util.Collections.nCopies(count, origin);
    }

    private static PersonId owner(Connection writer) {
        return new PersonId("writer-" + writer.ticket().clientId());
    }

    /** Whether the ledger knows what the model knows. */
    void check() {
        var authorship = contents.ledger().of(contents.text().ids());
        var total = 0;
        for (var span : authorship.spans()) {
            var run = span.run();
            for (var id : each(new IdRun(run.client(), run.clock(), (int) run.length()))) {
                assertThat(run.origin()).as("seed %d, %s", seed, id).isEqualTo(truth.get(id));
            }
            var machine = run.client() >= 1_000;
            assertThat(run.insertedBy())
                    .as("seed %d", seed)
                    .isEqualTo(machine ? new PersonId("writer-1") : new PersonId("writer-" + run.client()));
            assertThat(machine).as("seed %d", seed).isEqualTo(run.how() == How.DRAFTED);
            total += span.length();
        }
        assertThat(total).as("seed %d", seed).isEqualTo(contents.text().length());
        assertThat(contents.text().toString())
                .as("seed %d", seed)
                .isEqualTo(everybodys.text("text").toString());
        assertThat(Ledger.read(contents.ledger().encode()).of(contents.text().ids()))
                .as("seed %d", seed)
                .isEqualTo(authorship);
    }
}
