package org.storytank.coediting.yjs.oracle;

import java.util.List;

/** A deliberately broken world: every seventh update that arrives is lost. */
final class Forgetful implements World {

    private final World whole;
    private int arrived;

    Forgetful(World whole) {
        this.whole = whole;
    }

    @Override
    public void begin(Rules rules) {
        arrived = 0;
        whole.begin(rules);
    }

    @Override
    public int open(Replica replica) {
        return whole.open(replica);
    }

    @Override
    public Outcome edit(int document, Step step) {
        return whole.edit(document, step);
    }

    @Override
    public Outcome apply(int document, byte[] update) {
        return ++arrived % 7 == 0 ? whole.apply(document, new byte[] {0, 0}) : whole.apply(document, update);
    }

    @Override
    public byte[] encodeSince(int document, byte[] stateVector) {
        return whole.encodeSince(document, stateVector);
    }

    @Override
    public byte[] stateVector(int document) {
        return whole.stateVector(document);
    }

    @Override
    public String show(int document) {
        return whole.show(document);
    }

    @Override
    public byte[] merge(List<byte[]> updates) {
        return whole.merge(updates);
    }

    @Override
    public byte[] diff(byte[] update, byte[] stateVector) {
        return whole.diff(update, stateVector);
    }

    @Override
    public byte[] stateVectorOf(byte[] update) {
        return whole.stateVectorOf(update);
    }

    @Override
    public byte[] snapshot(int document) {
        return whole.snapshot(document);
    }

    @Override
    public String at(int document, String root, byte[] snapshot) {
        return whole.at(document, root, snapshot);
    }

    @Override
    public byte[] position(int document, String root, int at, int association) {
        return whole.position(document, root, at, association);
    }

    @Override
    public String resolve(int document, byte[] position) {
        return whole.resolve(document, position);
    }

    @Override
    public void close() {
        whole.close();
    }
}
