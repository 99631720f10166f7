/** People state claims, argue for or against them, and cite sources. */
@ApplicationModule(
        allowedDependencies = {
            "source",
            "coediting",
            "account",
            "account :: ui",
            "account :: api",
            "graph",
            "shell",
            "shell :: api"
        })
@NullMarked
package org.storytank.debate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
