/** Images where people work: a cover or illustrations with what is known of them, and the dialogs that change them. */
@NamedInterface("ui")
@NullMarked
package org.storytank.media.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
