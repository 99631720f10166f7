/** Downloads, manifests and the page on which anyone checks a file, as plain HTML. */
@NullMarked
package org.storytank.publishing.web;

import org.jspecify.annotations.NullMarked;
