/** Who wrote which characters: client ids bound to people, and the ledger. */
@NamedInterface("authorship")
@NullMarked
package org.storytank.coediting.authorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
