package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.storytank.coediting.yjs.RelativePosition;
import org.storytank.coediting.yjs.Snapshot;
import org.storytank.coediting.yjs.StateVector;
import org.storytank.coediting.yjs.Updates;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.coediting.yjs.YText;

/** The engine, told the same as Yjs. */
public final class EngineWorld implements World {

    /**
     * Reading a text declares it, which changes what the document does from then on. So one that declares nothing is read
     * in a twin that receives the same updates; a copy of its state would try again what waits in it.
     */
    private record Document(YDoc doc, YDoc readable, List<byte[]> emitted) {

        boolean hasTwin() {
            return doc != readable;
        }
    }

    private final List<Document> documents = new ArrayList<>();
    private Rules rules = new Rules(false, true);

    @Override
    public void begin(Rules rules) {
        documents.clear();
        this.rules = rules;
    }

    @Override
    public int open(Replica replica) {
        var doc = new YDoc(replica.client(), replica.collectsGarbage()).tidiesFormats(rules.cleansUp());
        var emitted = new ArrayList<byte[]>();
        doc.onUpdate((update, _) -> emitted.add(update));
        if (replica.declares()) {
            Roots.declare(doc);
        }
        documents.add(new Document(doc, replica.declares() ? doc : twin(replica), emitted));
        return documents.size() - 1;
    }

    @Override
    public Outcome edit(int document, Step step) {
        return outcome(document, doc -> perform(doc, step));
    }

    private static YDoc twin(Replica replica) {
        return new YDoc(replica.client(), replica.collectsGarbage()).tidiesFormats(false);
    }

    @Override
    public Outcome apply(int document, byte[] update) {
        var told = documents.get(document);
        if (told.hasTwin()) {
            told.readable().apply(update);
        }
        return outcome(document, doc -> doc.apply(update));
    }

    private Outcome outcome(int document, Consumer<YDoc> act) {
        var told = documents.get(document);
        told.emitted().clear();
        act.accept(told.doc());
        if (told.hasTwin()) {
            told.emitted().forEach(told.readable()::apply);
        }
        return new Outcome(List.copyOf(told.emitted()), told.doc().encode());
    }

    private void perform(YDoc doc, Step step) {
        switch (step) {
            case Step.Insert s -> {
                var text = doc.text(s.root());
                text.insert(place(s.at(), text), s.text(), Written.attributes(s.attributes()));
            }
            case Step.Embed s -> {
                var text = doc.text(s.root());
                var attributes = s.attributes() == null ? Map.<String, Object>of() : Written.attributes(s.attributes());
                text.insertEmbed(place(s.at(), text), Written.read(s.value()), attributes);
            }
            case Step.Delete s -> range(doc.text(s.root()), s.at(), s.length(), doc.text(s.root())::delete);
            case Step.Format s -> {
                var text = doc.text(s.root());
                range(
                        text,
                        s.at(),
                        s.length(),
                        (from, count) -> text.format(from, count, Written.attributes(s.attributes())));
            }
            case Step.SetKey s -> doc.map(s.root()).set(s.key(), Written.read(s.value()));
            case Step.Unset s -> doc.map(s.root()).delete(s.key());
            case Step.Put s -> {
                var array = doc.array(s.root());
                array.insert(s.at() % (array.length() + 1), Written.readAll(s.values()));
            }
            case Step.Take s -> {
                var array = doc.array(s.root());
                var from = s.at() % (array.length() + 1);
                var count = stretch(s.length(), array.length() - from);
                if (count > 0) {
                    array.delete(from, count);
                }
            }
            case Step.Together s -> doc.transact(() -> s.steps().forEach(one -> perform(doc, one)));
            default -> throw new IllegalArgumentException("Only Yjs makes such edits: " + step);
        }
    }

    private static int stretch(int number, int rest) {
        return rest == 0 ? 0 : 1 + number % rest;
    }

    /** An index in the text; not between the halves of a surrogate pair, unless the program wants that. */
    private int place(int number, YText text) {
        var index = number % (text.length() + 1);
        return rules.keepsPairs() && splitsPair(Shown.units(text), index) ? index + 1 : index;
    }

    private static boolean splitsPair(String units, int index) {
        return index > 0
                && index < units.length()
                && Character.isSurrogatePair(units.charAt(index - 1), units.charAt(index));
    }

    private void range(YText text, int at, int length, BiConsumer<Integer, Integer> act) {
        var from = place(at, text);
        var to = from + stretch(length, text.length() - from);
        to = rules.keepsPairs() && splitsPair(Shown.units(text), to) ? to + 1 : to;
        if (to > from) {
            act.accept(from, to - from);
        }
    }

    @Override
    public byte[] encodeSince(int document, byte[] stateVector) {
        return documents.get(document).doc().encodeSince(StateVector.decode(stateVector));
    }

    @Override
    public byte[] stateVector(int document) {
        return documents.get(document).doc().stateVector().encode();
    }

    @Override
    public String show(int document) {
        var told = documents.get(document);
        return Shown.document(told.readable(), told.doc().hasPending());
    }

    @Override
    public byte[] merge(List<byte[]> updates) {
        return Updates.merge(updates);
    }

    @Override
    public byte[] diff(byte[] update, byte[] stateVector) {
        return Updates.diff(update, StateVector.decode(stateVector));
    }

    @Override
    public byte[] stateVectorOf(byte[] update) {
        return Updates.stateVectorOf(update).encode();
    }

    @Override
    public byte[] snapshot(int document) {
        return documents.get(document).doc().snapshot().encode();
    }

    @Override
    public String at(int document, String root, byte[] snapshot) {
        var decoded = Snapshot.decode(snapshot);
        if (!Arrays.equals(decoded.encode(), snapshot)) {
            throw new IllegalStateException("A snapshot was read and not written back as it was");
        }
        return Shown.delta(
                documents.get(document).readable().text(root).at(decoded).delta());
    }

    @Override
    public byte[] position(int document, String root, int at, int association) {
        var text = documents.get(document).doc().text(root);
        return RelativePosition.at(text, place(at, text), association).encode();
    }

    @Override
    public String resolve(int document, byte[] position) {
        var index = RelativePosition.decode(position)
                .resolve(documents.get(document).doc());
        return index.isPresent() ? String.valueOf(index.getAsInt()) : "nowhere";
    }

    @Override
    public void close() {
        documents.clear();
    }
}
