/** Citations, as the HTTP API says them. */
@NamedInterface("api")
@NullMarked
package org.storytank.source.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
