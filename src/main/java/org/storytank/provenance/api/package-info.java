/** Where words come from, as the HTTP API says it. */
@NamedInterface("api")
@NullMarked
package org.storytank.provenance.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
