@NullMarked
package org.storytank.shell;

import org.jspecify.annotations.NullMarked;
