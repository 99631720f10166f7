package org.storytank.drafting.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.storytank.drafting.ModelCard;
import org.storytank.drafting.Prompt;
import org.storytank.drafting.Proposal;
import org.storytank.drafting.Request;

/** What the panel needs of the page it is opened from: what can be asked there, and what becomes of the answers. */
public interface DraftingDesk extends Serializable {

    List<Prompt> prompts();

    Map<String, ModelCard> models();

    /** The words that are chosen, or none. */
    String passage();

    /** What a request can be about, by ids, when the person has to say which; usually nothing. */
    default Map<String, String> subjects() {
        return Map.of();
    }

    /** About how many words the person can still ask for here today. */
    int wordsLeft();

    /** What would be sent. @param subject one of {@link #subjects}, or empty */
    Request prepare(Prompt prompt, String subject, String model, String wish);

    Proposal ask(Request request, Consumer<Proposal> changed);

    /** Puts words of the answer where they belong. @return false when there was nothing to change */
    boolean take(Proposal proposal, String words);

    /**
     * Says in the debate what the person made of the answer; the service tells what of it is the machine's.
     *
     * @param stated once it is said, which may be after a question
     */
    default void state(Proposal proposal, String words, Runnable stated) {
        throw new UnsupportedOperationException("Nothing is stated here");
    }

    /** Of an answer that may only quote: what it quotes truly. */
    default Quoted quoted(Proposal proposal) {
        return new Quoted(List.of(), 0);
    }

    /** @param dropped lines that nobody said so */
    record Quoted(List<Line> lines, int dropped) {

        /** @param href where the claim stands */
        public record Line(String words, String href) {}
    }
}
