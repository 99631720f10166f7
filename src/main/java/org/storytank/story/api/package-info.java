/** Stories and scenes over the HTTP API. */
@NullMarked
package org.storytank.story.api;

import org.jspecify.annotations.NullMarked;
