/** Asking a language model for text, always labelled, always optional. */
@ApplicationModule(allowedDependencies = {"provenance", "account", "account :: web", "graph", "shell", "shell :: web"})
@NullMarked
package org.storytank.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
