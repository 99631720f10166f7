package org.storytank.debate;

/** What somebody found who held a fact against its sources. No number: the reason they give says the rest. */
public enum Finding {
    /** Its sources say so. */
    SUPPORTED,
    /** Its sources say a part of it, or something near it. */
    PARTLY,
    /** Its sources say otherwise, or do not say it. */
    CONTRADICTED
}
