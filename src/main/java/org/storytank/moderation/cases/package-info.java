/** What people do about what others said: report it, decide, say why, contest, decide again. */
@NamedInterface("cases")
@NullMarked
package org.storytank.moderation.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
