package org.storytank.moderation.log;

import java.util.List;

/** Every line of the log, as it is read. Nothing in this product changes or removes one. */
interface LogBook {

    Head head();

    /** Sealed lines after this number, in their order. */
    List<String> after(long number, int atMost);

    /** Everything counted, by month, act, kind, ground and rule. */
    List<Count> counts();
}
