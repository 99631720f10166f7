package org.storytank.coediting.authorship;

/**
 * A client id that is somebody's within a document, for ever.
 *
 * @param restored whether it came back not long ago with a backup: words under it that are newer may be in other people's browsers too
 */
public record Binding(long client, Owner owner, boolean restored) {

    public Binding(long client, Owner owner) {
        this(client, owner, false);
    }
}
