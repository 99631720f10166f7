@NullMarked
package org.storytank.graph;

import org.jspecify.annotations.NullMarked;
