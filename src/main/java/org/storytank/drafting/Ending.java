package org.storytank.drafting;

/** How an answer ended. Only a {@link Finished} one is whole; of every other one people are told what happened. */
public sealed interface Ending {

    /**
     * The model said that it had finished.
     *
     * @param model as its server named it, which may be another than was asked for
     * @param tokens of what was sent and answered, as its server counted them; 0 when it did not say
     */
    record Finished(String model, int tokens) implements Ending {}

    /** It ran into the bound of its length. */
    record CutOff() implements Ending {}

    /** Its server held the rest back for what stands in it. */
    record Filtered() implements Ending {}

    /** The stream closed, and nobody said that the answer was whole. */
    record Unfinished() implements Ending {}

    /** What was streamed and what was said to be the answer differ, or there was none. */
    record Contradictory() implements Ending {}

    /** Nothing came for too long. */
    record Silent() implements Ending {}

    /** The person stopped it. */
    record Stopped() implements Ending {}

    /** Its server would not or could not. */
    record Failed(Why why) implements Ending {

        /** What the host, or the person, can do something about. */
        public enum Why {
            /** the key is wrong or has ended */
            NOT_ALLOWED,
            /** the server has no such model */
            NO_SUCH_MODEL,
            /** too many ask */
            TOO_MANY,
            /** what was sent is too long, or not as the server wants it */
            NOT_ACCEPTED,
            /** it took too long to answer at all */
            TOO_SLOW,
            /** it cannot be reached, broke off, or failed */
            BROKEN
        }
    }
}
