package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.List;
import org.storytank.coediting.yjs.oracle.Replica.Writer;

/** Makes the program of a seed: the same seed, the same program. */
public final class RandomProgram {

    private final boolean keepsPairs;
    private final Chance chance;
    private final List<Replica> replicas = new ArrayList<>();

    private RandomProgram(long seed) {
        keepsPairs = seed % 4 != 0;
        chance = new Chance(seed);
    }

    public static Program of(long seed) {
        return new RandomProgram(seed).make();
    }

    private Program make() {
        var count = 2 + chance.below(4);
        for (var i = 0; i < count; i++) {
            replicas.add(replica(i));
        }
        var steps = new ArrayList<Step>();
        var length = 4 + chance.below(chance.in(10) ? 200 : 60);
        for (var i = 0; i < length; i++) {
            steps.add(step());
        }
        return new Program(new Rules(chance.in(3), keepsPairs), List.copyOf(replicas), steps);
    }

    private Replica replica(int number) {
        var writer = chance.of(List.of(Writer.YJS, Writer.YJS, Writer.TESTED, Writer.BOTH));
        var remembers = writer == Writer.YJS && chance.in(3);
        // Small and large ids: the order of ids decides who goes left, their size how many bytes they take.
        var client =
                chance.in(2) ? 1 + number + 10L * chance.below(3) : (1L << 31) + chance.below(1 << 30) * 4L + number;
        return new Replica(
                client % (1L << 32),
                !remembers && !chance.in(3),
                writer != Writer.YJS || remembers || chance.in(2),
                remembers,
                writer);
    }

    private Step step() {
        var doc = chance.below(replicas.size());
        return switch (chance.below(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> edit(doc, replicas.get(doc).writer() == Writer.YJS);
            case 9 -> new Step.Together(doc, edits(doc));
            case 10, 11, 12, 13, 14 -> new Step.Deliver(doc, chance.below(1 << 20));
            case 15 -> new Step.Sync(doc, chance.below(replicas.size()));
            case 16 -> chance.in(2) ? new Step.Pack(doc) : new Step.Merge(updates());
            case 17 -> new Step.Diff(chance.below(1 << 20), doc);
            case 18 -> chance.in(2) ? new Step.Remember(doc) : recall(doc);
            default -> chance.in(2) ? point(doc) : new Step.Find(doc, chance.below(1 << 20));
        };
    }

    private Step recall(int doc) {
        // Looking back needs what was deleted: garbage must have been kept. And where the moment cuts a surrogate pair,
        // looking back makes Yjs replace both halves in the document itself, which is nothing to imitate.
        return replicas.get(doc).collectsGarbage() || !keepsPairs
                ? new Step.Look(doc)
                : new Step.Recall(doc, chance.below(1 << 20), text());
    }

    private Step point(int doc) {
        return replicas.get(doc).declares()
                ? new Step.Point(doc, text(), chance.place(), chance.in(2) ? 0 : -1)
                : new Step.Look(doc);
    }

    private List<Step> edits(int doc) {
        var edits = new ArrayList<Step>();
        var count = 1 + chance.below(5);
        for (var i = 0; i < count; i++) {
            edits.add(edit(doc, replicas.get(doc).writer() == Writer.YJS));
        }
        edits.removeIf(step -> step instanceof Step.Undo || step instanceof Step.Redo);
        return edits;
    }

    private List<Integer> updates() {
        var updates = new ArrayList<Integer>();
        do {
            updates.add(chance.below(1 << 20));
        } while (!chance.in(4));
        return updates;
    }

    private String text() {
        return chance.in(5) ? "u" : "t";
    }

    private Step edit(int doc, boolean byYjs) {
        return switch (chance.below(byYjs ? 20 : 16)) {
            case 0, 1, 2, 3, 4, 5 ->
                new Step.Insert(doc, text(), chance.place(), chance.text(), chance.attributesOrNone());
            case 6 -> new Step.Embed(doc, text(), chance.place(), chance.embed(), chance.attributesOrNone());
            case 7, 8, 9 -> new Step.Delete(doc, text(), chance.place(), chance.length());
            case 10, 11 -> new Step.Format(doc, text(), chance.place(), chance.length(), chance.attributes());
            case 12 -> new Step.SetKey(doc, "m", chance.key(), chance.value(byYjs));
            case 13 -> new Step.Unset(doc, "m", chance.key());
            case 14 -> new Step.Put(doc, "a", chance.place(), chance.values(byYjs));
            case 15 -> new Step.Take(doc, "a", chance.place(), chance.length());
            case 16 -> new Step.Xml(doc, chance.below(64), chance.place(), chance.text(), chance.key());
            case 17, 18 ->
                new Step.Inside(
                        doc,
                        chance.below(1 << 20),
                        chance.below(64),
                        chance.place(),
                        chance.text(),
                        chance.key(),
                        chance.value(true));
            default -> chance.in(3) ? new Step.Redo(doc) : new Step.Undo(doc);
        };
    }
}
