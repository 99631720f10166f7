package org.storytank.coediting.yjs.oracle;

/**
 * One document of a round.
 *
 * @param declares whether the roots get their types at once, as an editor's do, or only when somebody asks
 * @param remembers whether it has an undo manager, which only Yjs has
 * @param writer who makes its edits
 */
public record Replica(long client, boolean collectsGarbage, boolean declares, boolean remembers, Writer writer) {

    /** The world that edits. The other one only receives what it wrote; {@code BOTH} must write the same bytes. */
    public enum Writer {
        TESTED,
        YJS,
        BOTH
    }

    /** The same document where it is only read: under another id, for Yjs gives its id up when it meets it in an update. */
    Replica asReader() {
        return new Replica(client + 0x1_0000_0000L, collectsGarbage, declares, false, writer);
    }
}
