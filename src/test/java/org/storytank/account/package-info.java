@NullMarked
package org.storytank.account;

import org.jspecify.annotations.NullMarked;
