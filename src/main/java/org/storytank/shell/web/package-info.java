/** What plain HTML pages are made with: their frame, their sheet and script, forms that only our own pages can send. */
@NamedInterface("web")
@NullMarked
package org.storytank.shell.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
