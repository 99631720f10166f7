/** oracle – real Yjs beside the engine: both do the same steps, and every byte they give is compared. */
@NullMarked
package org.storytank.coediting.yjs.oracle;

import org.jspecify.annotations.NullMarked;
