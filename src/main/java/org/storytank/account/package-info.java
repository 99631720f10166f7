/** People, roles, ways to sign in, who may do what. */
@ApplicationModule(allowedDependencies = {"graph", "shell", "shell :: api"})
@NullMarked
package org.storytank.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
