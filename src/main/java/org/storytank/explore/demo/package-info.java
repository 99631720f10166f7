/** What an empty place begins with: a story to go on writing and the debate it raised, as files under {@code demo/}. */
@NullMarked
package org.storytank.explore.demo;

import org.jspecify.annotations.NullMarked;
