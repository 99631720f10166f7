/** The frame of every page: layout, theme, errors, languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.storytank.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
