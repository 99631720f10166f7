/** Finished stories and debates become light public pages, books and data, each with its labels and a signed manifest. */
@ApplicationModule(
        allowedDependencies = {
            "story",
            "debate",
            "source",
            "coediting",
            "coediting :: authorship",
            "provenance",
            "account",
            "account :: web",
            "graph",
            "shell",
            "shell :: web"
        })
@NullMarked
package org.storytank.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
