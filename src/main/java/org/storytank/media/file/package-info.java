/** Image files: taken apart by an allow-list, read, made into sizes for pages. */
@NullMarked
package org.storytank.media.file;

import org.jspecify.annotations.NullMarked;
