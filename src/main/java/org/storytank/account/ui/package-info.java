/** Who are you, who may come in: the dialogs about people that other features open. */
@NamedInterface("ui")
@NullMarked
package org.storytank.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
