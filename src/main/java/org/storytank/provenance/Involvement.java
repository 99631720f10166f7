package org.storytank.provenance;

import java.net.URI;

/**
 * How a machine had to do with words. The terms are those of the IPTC vocabulary <i>Digital Source Type</i> and of the draft attribute
 * {@code ai-disclosure} of the W3C community group on AI content disclosure.
 */
public enum Involvement {
    /** The machine wrote them. */
    GENERATED("trainedAlgorithmicMedia", "ai-generated"),
    /** A person had written; the machine said it in other words, shorter, or in another language. */
    EDITED("compositeWithTrainedAlgorithmicMedia", "ai-assisted"),
    /** The machine corrected spelling or grammar, and left the sense alone. */
    CORRECTED("algorithmicallyEnhanced", "ai-assisted");

    private static final String TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String term;
    private final String disclosure;

    Involvement(String term, String disclosure) {
        this.term = term;
        this.disclosure = disclosure;
    }

    /** The IPTC term for the words themselves. */
    public URI digitalSourceType() {
        return URI.create(TERMS + term);
    }

    /** The value of {@code ai-disclosure} for the words themselves. */
    public String disclosure() {
        return disclosure;
    }

    /** What comes of doing this with words that a machine had to do with already: a machine's words stay a machine's. */
    public Involvement onTopOf(Involvement earlier) {
        return earlier == GENERATED ? GENERATED : this;
    }
}
