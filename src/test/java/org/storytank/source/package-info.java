@NullMarked
package org.storytank.source;

import org.jspecify.annotations.NullMarked;
