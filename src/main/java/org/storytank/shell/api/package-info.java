/** What the HTTP API is made with: its description, its problems, its lists. */
@NamedInterface("api")
@NullMarked
package org.storytank.shell.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
