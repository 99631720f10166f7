/** People write stories: scenes, live, together. */
@ApplicationModule(
        allowedDependencies = {
            "debate",
            "drafting",
            "drafting :: ui",
            "source",
            "source :: api",
            "coediting",
            "coediting :: authorship",
            "coediting :: ui",
            "provenance",
            "media",
            "media :: api",
            "media :: ui",
            "media :: web",
            "provenance :: api",
            "provenance :: ui",
            "moderation",
            "moderation :: cases",
            "account",
            "account :: ui",
            "account :: api",
            "account :: web",
            "graph",
            "shell",
            "shell :: api",
            "shell :: web"
        })
@NullMarked
package org.storytank.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
