/**
 * exchange – argument maps as files of other tools: read, written, and told exactly what did not fit. No Spring, no Neo4j, no Vaadin.
 */
@NullMarked
package org.storytank.debate.exchange;

import org.jspecify.annotations.NullMarked;
