package org.storytank.moderation;

import java.util.List;

/** What the rules say of a text before it is sent. Never that it is deleted; who decides on words is a person. */
public sealed interface Verdict {

    /**
     * It goes its way.
     *
     * @param help where help is, which its author is told; no reproach is in it
     * @param labels what is remarked beside it, for everybody
     */
    record Passed(List<Reason> help, List<Reason> labels) implements Verdict {}

    /** The author reads this first, and sends it or not. */
    record Advised(List<Reason> reasons) implements Verdict {}

    /** A person looks at it before others see it; the author is told at once. @param help as above */
    record Held(List<Reason> reasons, List<Reason> help) implements Verdict {}

    /** Not now: too much at once. Nothing in it is judged. */
    record Limited(List<Reason> reasons) implements Verdict {}

    /** Not so: too many links, for example. Nothing in it is judged. */
    record Refused(List<Reason> reasons) implements Verdict {}
}
