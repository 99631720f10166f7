/**
 * fetch – asking the public web for a page, where the host allows it: never an address inside this network, never for long, never
 * much. See {@code src/docs/decisions/0084-looking-sources-up.md}.
 */
@NullMarked
package org.storytank.source.fetch;

import org.jspecify.annotations.NullMarked;
