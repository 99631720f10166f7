/** People state claims, argue for or against them, vote on them, and cite sources. */
@ApplicationModule(
        allowedDependencies = {
            "source",
            "source :: api",
            "source :: bridging",
            "source :: origin",
            "drafting",
            "drafting :: ui",
            "coediting",
            "coediting :: ui",
            "provenance",
            "provenance :: api",
            "provenance :: ui",
            "moderation",
            "moderation :: cases",
            "moderation :: ui",
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
package org.storytank.debate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
