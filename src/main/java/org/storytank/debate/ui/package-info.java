/** The pages of debates: the list, and a room. */
@NullMarked
package org.storytank.debate.ui;

import org.jspecify.annotations.NullMarked;
