/** Backups: everything in the graph in one file, made while people write, and its way home. */
@NamedInterface("backup")
@NullMarked
package org.storytank.graph.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
