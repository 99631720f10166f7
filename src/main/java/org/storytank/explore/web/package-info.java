/** The home page, as plain HTML: whoever comes first sees what this place is before anything is loaded. */
@NullMarked
package org.storytank.explore.web;

import org.jspecify.annotations.NullMarked;
