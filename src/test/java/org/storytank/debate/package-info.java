@NullMarked
package org.storytank.debate;

import org.jspecify.annotations.NullMarked;
