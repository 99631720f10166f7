/**
 * bridging – which notes are found useful by people who usually disagree: the matrix factorisation of Community Notes. Pure
 * mathematics on ratings; see {@code src/docs/decisions/0081-bridging-notes.md}.
 */
@NamedInterface("bridging")
@NullMarked
package org.storytank.source.bridging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
