package org.storytank.media;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How an image came to be, in the terms of the IPTC vocabulary <i>Digital Source Type</i> (2024-10), retired ones too, because old
 * files hold them.
 */
public enum DigitalSourceType {
    TRAINED_ALGORITHMIC_MEDIA("trainedAlgorithmicMedia", Kind.MADE_BY_AI),
    COMPOSITE_SYNTHETIC("compositeSynthetic", Kind.PARTLY_BY_AI),
    COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA("compositeWithTrainedAlgorithmicMedia", Kind.EDITED_BY_AI),
    ALGORITHMICALLY_ENHANCED("algorithmicallyEnhanced", Kind.ENHANCED),
    ALGORITHMIC_MEDIA("algorithmicMedia", Kind.ALGORITHM),
    DATA_DRIVEN_MEDIA("dataDrivenMedia", Kind.DATA),
    DIGITAL_CREATION("digitalCreation", Kind.DIGITAL_CREATION),
    DIGITAL_ART("digitalArt", Kind.DIGITAL_CREATION),
    SOFTWARE_IMAGE("softwareImage", Kind.DIGITAL_CREATION),
    HUMAN_EDITS("humanEdits", Kind.RETOUCHED),
    MINOR_HUMAN_EDITS("minorHumanEdits", Kind.RETOUCHED),
    COMPOSITE("composite", Kind.COMPOSITE),
    COMPOSITE_CAPTURE("compositeCapture", Kind.COMPOSITE),
    DIGITAL_CAPTURE("digitalCapture", Kind.CAMERA),
    COMPUTATIONAL_CAPTURE("computationalCapture", Kind.CAMERA),
    NEGATIVE_FILM("negativeFilm", Kind.SCAN),
    POSITIVE_FILM("positiveFilm", Kind.SCAN),
    PRINT("print", Kind.SCAN),
    SCREEN_CAPTURE("screenCapture", Kind.SCREEN),
    VIRTUAL_RECORDING("virtualRecording", Kind.SCREEN);

    /** What people are told, in a few words. */
    public enum Kind {
        MADE_BY_AI,
        PARTLY_BY_AI,
        EDITED_BY_AI,
        ENHANCED,
        ALGORITHM,
        DATA,
        DIGITAL_CREATION,
        RETOUCHED,
        COMPOSITE,
        CAMERA,
        SCAN,
        SCREEN,
        UNKNOWN;

        /** Whether generative AI had to do with it. */
        public boolean isAi() {
            return this == MADE_BY_AI || this == PARTLY_BY_AI || this == EDITED_BY_AI;
        }

        /** Key of its words. */
        public String words() {
            return "media.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All terms begin so; {@code https} is seen too and means the same. */
    public static final String TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String term;
    private final Kind kind;

    DigitalSourceType(String term, Kind kind) {
        this.term = term;
        this.kind = kind;
    }

    /** From a whole address or the term alone; what is not of the vocabulary says nothing. */
    public static Optional<DigitalSourceType> of(String said) {
        var word = said.strip().substring(said.strip().lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(type -> type.term.equalsIgnoreCase(word))
                .findFirst();
    }

    /** The one that says more of AI; terms stand in that order. */
    public DigitalSourceType or(DigitalSourceType other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public URI uri() {
        return URI.create(TERMS + term);
    }

    public Kind kind() {
        return kind;
    }
}
