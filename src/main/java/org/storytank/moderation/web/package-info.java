/** What moderation shows on plain pages: the public log, reports, decisions and their reasons. */
@NullMarked
package org.storytank.moderation.web;

import org.jspecify.annotations.NullMarked;
