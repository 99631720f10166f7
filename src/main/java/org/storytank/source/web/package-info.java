/** Sources as plain HTML: what each is, what rests on it, where it comes from. */
@NullMarked
package org.storytank.source.web;

import org.jspecify.annotations.NullMarked;
