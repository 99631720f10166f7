/** The home page, search, the graph page, the demo content. */
@ApplicationModule(
        allowedDependencies = {"story", "debate", "source", "coediting", "account", "account :: ui", "graph", "shell"})
@NullMarked
package org.storytank.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
