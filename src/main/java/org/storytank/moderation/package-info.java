/** Reads {@code moderation-rules/}, gives a verdict and its reason, keeps the queue, appeals and the public log. */
@ApplicationModule(allowedDependencies = {"account", "account :: web", "graph", "shell", "shell :: api", "shell :: web"})
@NullMarked
package org.storytank.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
