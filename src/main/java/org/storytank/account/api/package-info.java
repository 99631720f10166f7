/** Who a program is and what it may do: the door of the HTTP API, and its resources about people and places. */
@NamedInterface("api")
@NullMarked
package org.storytank.account.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
