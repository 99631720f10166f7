/** Live documents over WebSocket: the log, the hub, presence. Knows documents, not stories. */
@ApplicationModule(allowedDependencies = {"provenance", "account", "graph", "shell"})
@NullMarked
package org.storytank.coediting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
