/** Rules as files: read, checked, tested by their own examples, and matched against a text. Pure Java: no Spring, no Neo4j, no Vaadin. */
@NullMarked
package org.storytank.moderation.rule;

import org.jspecify.annotations.NullMarked;
