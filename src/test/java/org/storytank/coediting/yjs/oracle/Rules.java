package org.storytank.coediting.yjs.oracle;

/**
 * What holds for a whole round.
 *
 * @param cleansUp texts tidy their formats after changes that arrive, as Yjs does
 * @param keepsPairs nobody writes between the halves of a surrogate pair. Where somebody does, the writer of the pair and
 *     those who received it no longer hold the same text, in Yjs too, so such rounds compare only documents that were
 *     told the same in both worlds
 */
public record Rules(boolean cleansUp, boolean keepsPairs) {}
