/**
 * origin – how many sources under a claim truly stand on their own feet, and which ones the others repeat. Pure mathematics on who
 * derives from whom; see {@code src/docs/decisions/0080-independent-origins.md}.
 */
@NamedInterface("origin")
@NullMarked
package org.storytank.source.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
