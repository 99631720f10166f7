/** Reports and decisions over the HTTP API. */
@NullMarked
package org.storytank.moderation.api;

import org.jspecify.annotations.NullMarked;
