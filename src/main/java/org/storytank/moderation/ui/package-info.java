/** The page on which moderators decide. */
@NullMarked
package org.storytank.moderation.ui;

import org.jspecify.annotations.NullMarked;
