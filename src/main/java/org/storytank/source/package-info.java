/** What claims and stories rest on: works, citations, who has it from whom. */
@ApplicationModule(allowedDependencies = {"account", "graph", "shell"})
@NullMarked
package org.storytank.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
