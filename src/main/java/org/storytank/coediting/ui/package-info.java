/** The sheet on which people write a document together, for the pages of features. */
@NamedInterface("ui")
@NullMarked
package org.storytank.coediting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
