@NullMarked
package org.storytank;

import org.jspecify.annotations.NullMarked;
