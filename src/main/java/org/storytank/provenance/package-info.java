/** What made a passage, and how to prove it: origins, runs of machines, the label people see, manifests and signatures. Knows no documents. */
@ApplicationModule(allowedDependencies = {"account", "account :: api", "graph", "graph :: backup", "shell"})
@NullMarked
package org.storytank.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
