/** Full-text search over everything people wrote here, in French and in English, of what the one who asks may read. */
@NullMarked
package org.storytank.explore.search;

import org.jspecify.annotations.NullMarked;
