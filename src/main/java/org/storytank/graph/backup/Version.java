package org.storytank.graph.backup;

import java.util.Objects;

/** Which Story Tank this is. */
final class Version {

    private Version() {}

    static String ofThis() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
