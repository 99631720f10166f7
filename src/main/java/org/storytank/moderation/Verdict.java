package org.storytank.moderation;

import java.util.List;

/** What the rules say of a text before it is sent. Never that it is deleted; who decides on words is a person. */
public sealed interface Verdict {

    /** It goes its way. @param told what the author is told all the same, where help is for example */
    record Passed(List<Reason> told) implements Verdict {}

    /** The author reads this first, and sends it or not. */
    record Advised(List<Reason> reasons) implements Verdict {}

    /** A person looks at it before others see it; the author is told at once. */
    record Held(List<Reason> reasons) implements Verdict {}

    /** Not now: too much at once. Nothing in it is judged. */
    record Limited(List<Reason> reasons) implements Verdict {}

    /** Not so: too many links, for example. Nothing in it is judged. */
    record Refused(List<Reason> reasons) implements Verdict {}
}
