/** Images as files and on plain HTML pages: for whoever may read the place where they stand. */
@NamedInterface("web")
@NullMarked
package org.storytank.media.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
