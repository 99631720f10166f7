package org.storytank.coediting.yjs.oracle;

/**
 * What holds for a whole round.
 *
 * <p>In every round one thing is asked of Yjs: where updates are merged of which one holds garbage and another an item
 * that begin at the same id, it takes both for equal, and what it read last or was given first comes first. Left alone,
 * each comes before the other there, and two versions of V8 write different bytes (contradictions.cjs says why).
 *
 * @param cleansUp texts tidy their formats after changes that arrive, as Yjs does
 * @param keepsPairs nobody writes between the halves of a surrogate pair. Where somebody does, the writer of the pair and
 *     those who received it no longer hold the same text, in Yjs too, so such rounds compare only documents that were
 *     told the same in both worlds
 */
public record Rules(boolean cleansUp, boolean keepsPairs) {}
