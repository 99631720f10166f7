/** Stories to be read, as plain HTML: light, printable, without an account. */
@NullMarked
package org.storytank.story.web;

import org.jspecify.annotations.NullMarked;
