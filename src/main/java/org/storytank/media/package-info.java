/** Images people upload: sizes, alt text, credit, what their metadata says. Knows places and spots in them, not stories. */
@ApplicationModule(
        allowedDependencies = {
            "provenance",
            "account",
            "account :: api",
            "account :: ui",
            "account :: web",
            "graph",
            "shell",
            "shell :: api",
            "shell :: web"
        })
@NullMarked
package org.storytank.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
