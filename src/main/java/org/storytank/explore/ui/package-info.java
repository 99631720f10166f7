/** The pages on which people find their way: search and the graph. */
@NullMarked
package org.storytank.explore.ui;

import org.jspecify.annotations.NullMarked;
