/** The panel in which answers of a model come, and the choice whether they may; for the pages of features. */
@NamedInterface("ui")
@NullMarked
package org.storytank.drafting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
