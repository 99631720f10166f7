/** How stories, scenes, questions, claims and sources hang together, of what the one who asks may read. */
@NullMarked
package org.storytank.explore.graph;

import org.jspecify.annotations.NullMarked;
