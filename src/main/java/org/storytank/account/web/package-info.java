/** Who reads or writes a plain HTML page: by the cookie of their device, or by the name in the form they send. */
@NamedInterface("web")
@NullMarked
package org.storytank.account.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
