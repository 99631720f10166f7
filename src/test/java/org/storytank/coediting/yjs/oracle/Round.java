package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.storytank.coediting.yjs.oracle.World.Outcome;

/** Runs one program in two worlds at once and stops at the first thing they do not agree on. */
public final class Round {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NOTHING = {0};

    private final Program program;
    private final World tested;
    private final World yjs;
    private final List<byte[]> updates = new ArrayList<>();
    private final List<byte[]> snapshots = new ArrayList<>();
    private final List<byte[]> positions = new ArrayList<>();
    private final List<Integer> updatesBefore = new ArrayList<>();

    private Round(Program program, World tested, World yjs) {
        this.program = program;
        this.tested = tested;
        this.yjs = yjs;
    }

    /** @throws Difference when the worlds disagree */
    public static void run(Program program, World tested, World yjs) {
        new Round(program, tested, yjs).run();
    }

    /** How many updates there were before each step, up to the one at which the worlds disagreed. */
    static List<Integer> updatesBefore(Program program, World tested, World yjs) {
        var round = new Round(program, tested, yjs);
        try {
            round.run();
        } catch (Difference difference) {
            // What was counted before is what is asked for.
        }
        return round.updatesBefore;
    }

    private void run() {
        tested.begin(program.rules());
        yjs.begin(program.rules());
        program.replicas().forEach(this::open);
        for (var i = 0; i < program.steps().size(); i++) {
            var step = program.steps().get(i);
            updatesBefore.add(updates.size());
            during("step %d, %s".formatted(i, step), () -> perform(step));
        }
        during("at the end", this::lookAtAll);
        during("after everybody got everything", this::bringTogether);
    }

    private static void during(String where, Runnable act) {
        try {
            act.run();
        } catch (YjsWorld.YjsRefused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new Difference(where, failure);
        }
    }

    private void open(Replica replica) {
        tested.open(replica.writer() == Replica.Writer.YJS ? replica.asReader() : replica);
        yjs.open(replica.writer() == Replica.Writer.TESTED ? replica.asReader() : replica);
    }

    private void perform(Step step) {
        switch (step) {
            case Step.Deliver(int doc, int update) -> chosen(updates, update, it -> deliver(doc, it));
            case Step.Sync(int doc, int from) -> sync(doc, from);
            case Step.Pack(int doc) -> updates.add(state(doc));
            case Step.Merge(List<Integer> numbers) -> merge(numbers);
            case Step.Diff(int update, int doc) -> chosen(updates, update, it -> diff(it, doc));
            case Step.Remember(int doc) -> snapshots.add(bytes("snapshot", in(doc), world -> world.snapshot(doc)));
            case Step.Recall(int doc, int snapshot, String root) ->
                chosen(snapshots, snapshot, it -> recall(doc, root, it));
            case Step.Point(int doc, String root, int at, int association) ->
                positions.add(bytes("relative position", in(doc), it -> it.position(doc, root, at, association)));
            case Step.Find(int doc, int position) -> chosen(positions, position, it -> find(doc, it));
            case Step.Look(int doc) -> look(doc);
            default -> edit(Steps.document(step), step);
        }
    }

    private static void chosen(List<byte[]> list, int number, Consumer<byte[]> act) {
        if (!list.isEmpty()) {
            act.accept(list.get(number % list.size()));
        }
    }

    /**
     * The worlds in which this document is kept and compared. Yjs itself holds other bytes where it wrote than where it
     * received, if it tidied formats, undid something or cut a surrogate pair: such a document lives in its author's
     * world alone, and is compared by what the others receive from it.
     */
    private List<World> in(int doc) {
        var replica = program.replicas().get(doc);
        var alike = program.rules().keepsPairs() && !program.rules().cleansUp() && !replica.remembers();
        return switch (replica.writer()) {
            case BOTH -> everywhere();
            case YJS -> alike ? everywhere() : List.of(yjs);
            case TESTED -> alike ? everywhere() : List.of(tested);
        };
    }

    private void edit(int doc, Step step) {
        var writer = program.replicas().get(doc).writer();
        if (writer == Replica.Writer.BOTH) {
            updates.addAll(outcome(in(doc), world -> world.edit(doc, step)).updates());
            return;
        }
        var author = writer == Replica.Writer.YJS ? yjs : tested;
        var written = author.edit(doc, step);
        updates.addAll(written.updates());
        for (var world : in(doc)) {
            if (world != author) {
                mirror(doc, written, world);
            }
        }
    }

    /** What one world wrote, the other receives; both must then hold the same bytes. */
    private void mirror(int doc, Outcome written, World reader) {
        for (var update : written.updates()) {
            reader.apply(doc, update);
        }
        if (!written.updates().isEmpty()) {
            bytes(
                    "state of the writer and of its mirror",
                    everywhere(),
                    world -> world == reader ? world.encodeSince(doc, NOTHING) : written.state());
        }
    }

    private void deliver(int doc, byte[] update) {
        updates.addAll(outcome(in(doc), world -> world.apply(doc, update)).updates());
    }

    private void sync(int doc, int from) {
        var known = stateVector(doc);
        deliver(doc, bytes("update since a state vector", in(from), world -> world.encodeSince(from, known)));
    }

    private void merge(List<Integer> numbers) {
        if (!updates.isEmpty()) {
            var parts = numbers.stream()
                    .map(number -> updates.get(number % updates.size()))
                    .toList();
            updates.add(bytes("merged update", everywhere(), world -> world.merge(parts)));
        }
    }

    private void diff(byte[] update, int doc) {
        var known = stateVector(doc);
        updates.add(bytes("update without what is known", everywhere(), world -> world.diff(update, known)));
        bytes("state vector of an update", everywhere(), world -> world.stateVectorOf(update));
    }

    private void recall(int doc, String root, byte[] snapshot) {
        text("text at a snapshot", in(doc), world -> world.at(doc, root, snapshot));
        state(doc);
    }

    private void find(int doc, byte[] position) {
        text("index of position " + HEX.formatHex(position), in(doc), world -> world.resolve(doc, position));
    }

    private byte[] stateVector(int doc) {
        return bytes("state vector", in(doc), world -> world.stateVector(doc));
    }

    private byte[] state(int doc) {
        return bytes("state", in(doc), world -> world.encodeSince(doc, NOTHING));
    }

    private String look(int doc) {
        return text("document " + doc, in(doc), world -> world.show(doc));
    }

    private void lookAtAll() {
        for (var doc = 0; doc < program.replicas().size(); doc++) {
            look(doc);
        }
    }

    /** The first document gathers what all have and gives it to all; twice, because tidying formats is an update too. */
    private void bringTogether() {
        var count = program.replicas().size();
        for (var time = 0; time < (program.rules().cleansUp() ? 3 : 1); time++) {
            for (var doc = 1; doc < count; doc++) {
                sync(0, doc);
            }
            for (var doc = 1; doc < count; doc++) {
                sync(doc, 0);
            }
        }
        for (var doc = 0; doc < count; doc++) {
            var shown = look(doc);
            if (program.rules().keepsPairs() && !shown.equals(look(0))) {
                throw new Difference("documents 0 and %d did not converge".formatted(doc), look(0), shown);
            }
        }
    }

    private List<World> everywhere() {
        return List.of(tested, yjs);
    }

    private Outcome outcome(List<World> worlds, Function<World, Outcome> act) {
        var first = act.apply(worlds.getFirst());
        for (var world : worlds.subList(1, worlds.size())) {
            var other = act.apply(world);
            requireSame("updates", show(first.updates()), show(other.updates()));
            requireSame("state", HEX.formatHex(first.state()), HEX.formatHex(other.state()));
        }
        return first;
    }

    private static byte[] bytes(String what, List<World> worlds, Function<World, byte[]> question) {
        return HEX.parseHex(text(what, worlds, world -> HEX.formatHex(question.apply(world))));
    }

    private static String text(String what, List<World> worlds, Function<World, String> question) {
        var first = question.apply(worlds.getFirst());
        for (var world : worlds.subList(1, worlds.size())) {
            requireSame(what, first, question.apply(world));
        }
        return first;
    }

    private static void requireSame(String what, String tested, String yjs) {
        if (!tested.equals(yjs)) {
            throw new Difference(what, tested, yjs);
        }
    }

    private static String show(List<byte[]> updates) {
        return updates.stream().map(HEX::formatHex).toList().toString();
    }
}
