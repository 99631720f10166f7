/** Asking a language model for text, always labelled, always optional. */
@ApplicationModule(allowedDependencies = {"account", "graph", "shell"})
@NullMarked
package org.storytank.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
