/** The home page, search, the graph page, the demo content. */
@ApplicationModule(
        allowedDependencies = {
            "story",
            "debate",
            "source",
            "coediting",
            "account",
            "account :: ui",
            "account :: api",
            "graph",
            "shell",
            "shell :: api"
        })
@NullMarked
package org.storytank.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
