@NullMarked
package org.storytank.story;

import org.jspecify.annotations.NullMarked;
