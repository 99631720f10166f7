/** Debate rooms as plain HTML, for phones and for browsers without scripts. */
@NullMarked
package org.storytank.debate.web;

import org.jspecify.annotations.NullMarked;
