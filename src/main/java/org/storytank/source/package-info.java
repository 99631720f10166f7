/** What claims and stories rest on: works and citations. */
@ApplicationModule(allowedDependencies = {"account", "graph", "shell"})
@NullMarked
package org.storytank.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
