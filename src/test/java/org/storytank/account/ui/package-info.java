@NullMarked
package org.storytank.account.ui;

import org.jspecify.annotations.NullMarked;
