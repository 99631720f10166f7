/** The rooms where people write: the scene, its editor, the stories. */
@NullMarked
package org.storytank.story.ui;

import org.jspecify.annotations.NullMarked;
