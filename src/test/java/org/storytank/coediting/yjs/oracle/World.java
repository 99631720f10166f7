package org.storytank.coediting.yjs.oracle;

import java.util.List;

/** Numbered documents that do what they are told, whoever implements Yjs underneath. */
public interface World extends AutoCloseable {

    /** Forgets all documents. */
    void begin(Rules rules);

    /** The new document's number, counted from 0. */
    int open(Replica replica);

    /** What one step of one document led to. */
    Outcome edit(int document, Step step);

    Outcome apply(int document, byte[] update);

    byte[] encodeSince(int document, byte[] stateVector);

    byte[] stateVector(int document);

    /** Everything a reader can see, in one text that is equal for equal content. */
    String show(int document);

    byte[] merge(List<byte[]> updates);

    byte[] diff(byte[] update, byte[] stateVector);

    byte[] stateVectorOf(byte[] update);

    byte[] snapshot(int document);

    /** The text's delta as it was at that snapshot. */
    String at(int document, String root, byte[] snapshot);

    byte[] position(int document, String root, int at, int association);

    /** The index a relative position has now, or "nowhere". */
    String resolve(int document, byte[] position);

    @Override
    void close();

    /** The updates a document emitted, and its whole state as one update afterwards. */
    record Outcome(List<byte[]> updates, byte[] state) {}
}
