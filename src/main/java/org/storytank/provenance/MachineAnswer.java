package org.storytank.provenance;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** What a machine said in one run, before anybody took anything of it. */
public record MachineAnswer(DraftRun run, String text) {

    public MachineAnswer {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The run %s answered nothing; nothing can be taken of it".formatted(run.id()));
        }
    }

    /** As words that all are the machine's, in the normal form of what people type. */
    public LabelledText words() {
        return LabelledText.of(Normalizer.normalize(text, Form.NFC), run);
    }

    /** The same answer, made of words that a machine had to do with in this way. */
    public MachineAnswer onTopOf(Involvement earlier) {
        return new MachineAnswer(run.onTopOf(earlier), text);
    }
}
