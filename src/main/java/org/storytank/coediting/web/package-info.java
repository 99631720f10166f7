/** The socket at {@code /ws/documents/{documentId}}. */
@NullMarked
package org.storytank.coediting.web;

import org.jspecify.annotations.NullMarked;
