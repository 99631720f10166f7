/** Search and the graph over the HTTP API. */
@NullMarked
package org.storytank.explore.api;

import org.jspecify.annotations.NullMarked;
