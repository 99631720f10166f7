/** Debates over the HTTP API. */
@NullMarked
package org.storytank.debate.api;

import org.jspecify.annotations.NullMarked;
