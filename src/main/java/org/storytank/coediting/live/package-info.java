/** Documents that people have open right now: their states, their connections, who is here. */
@NullMarked
package org.storytank.coediting.live;

import org.jspecify.annotations.NullMarked;
