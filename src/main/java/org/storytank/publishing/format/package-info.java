/** Files of a work: how each format is written with its labels, how its manifest lies in it, how it is read back and checked. No Spring, no database. */
@NullMarked
package org.storytank.publishing.format;

import org.jspecify.annotations.NullMarked;
