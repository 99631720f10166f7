/** What drafting shows on plain pages. */
@NullMarked
package org.storytank.drafting.web;

import org.jspecify.annotations.NullMarked;
