/** Words with the marks of where they come from, for the pages of other features. */
@NamedInterface("ui")
@NullMarked
package org.storytank.provenance.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
