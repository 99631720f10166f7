/** Images over the HTTP API. */
@NamedInterface("api")
@NullMarked
package org.storytank.media.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
