/**
 * strength – how strong each claim of a debate is and why: gradual semantics over claims and arguments, contributions, what can be accepted
 * together. Pure mathematics on arrays: no Spring, no Neo4j, no Vaadin.
 */
@NullMarked
package org.storytank.debate.strength;

import org.jspecify.annotations.NullMarked;
