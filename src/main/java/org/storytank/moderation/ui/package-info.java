/** The page on which moderators decide, and how words that are judged look. */
@NamedInterface("ui")
@NullMarked
package org.storytank.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
