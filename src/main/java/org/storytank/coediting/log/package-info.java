/** What was written, in the order it was stored: entries in chunks, committed in groups, packed, rewritten only to redact. */
@NullMarked
package org.storytank.coediting.log;

import org.jspecify.annotations.NullMarked;
