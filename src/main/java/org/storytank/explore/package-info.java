/** The home page, search, the graph page, the demo content. */
@ApplicationModule(
        allowedDependencies = {
            "story",
            "debate",
            "source",
            "coediting",
            "provenance",
            "account",
            "account :: ui",
            "account :: api",
            "account :: web",
            "graph",
            "shell",
            "shell :: api",
            "shell :: web"
        })
@NullMarked
package org.storytank.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
