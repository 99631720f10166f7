/** The public log of moderation: what was decided and why, without the text or the people, each line sealed by the one before it. */
@NullMarked
package org.storytank.moderation.log;

import org.jspecify.annotations.NullMarked;
