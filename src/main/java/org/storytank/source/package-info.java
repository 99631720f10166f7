/** What claims and stories rest on: works, citations, who has it from whom. */
@ApplicationModule(allowedDependencies = {"provenance", "account", "account :: web", "graph", "shell", "shell :: web"})
@NullMarked
package org.storytank.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
