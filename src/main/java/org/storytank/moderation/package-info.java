/** Rules that hold or explain, people who decide and say why, ways to contest, and the public log of it all. Knows claims and stories only as {@code Moderated}. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: api",
            "account :: ui",
            "account :: web",
            "graph",
            "provenance",
            "provenance :: api",
            "provenance :: ui",
            "shell",
            "shell :: api",
            "shell :: web"
        })
@NullMarked
package org.storytank.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
