/** Who wrote which characters: client ids bound to people, and the ledger. */
@NullMarked
package org.storytank.coediting.authorship;

import org.jspecify.annotations.NullMarked;
