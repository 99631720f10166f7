/** Neo4j: driver, embedded database, numbered Cypher changes, ids, backup. Everything else reaches the graph through the driver. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.storytank.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
