@NullMarked
package org.storytank.coediting;

import org.jspecify.annotations.NullMarked;
