package org.storytank.publishing.format;

import java.util.List;
import java.util.Optional;
import org.storytank.provenance.Manifest;

/** What a file's manifest says, and what in the file is not as it says. @param manifest empty when there is none that could be read */
public record Report(Optional<Manifest> manifest, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** What it comes to. */
    public enum Verdict {
        /** Every byte is as it was signed. */
        TRUE,
        FALSE,
        /** Nothing contradicts the manifest, but whose key it was signed with is not known. */
        STRANGER,
        /** There is no manifest. */
        NOTHING
    }

    public Verdict verdict() {
        if (isTrue()) {
            return Verdict.TRUE;
        }
        return switch (findings.size() == 1 ? findings.getFirst().what() : Finding.What.FILE) {
            case NO_MANIFEST -> Verdict.NOTHING;
            case KEY -> Verdict.STRANGER;
            case MANIFEST, TEXT, LABEL, FILE -> Verdict.FALSE;
        };
    }

    /** Whether every byte is as it was signed, with one of the keys. */
    public boolean isTrue() {
        return manifest.isPresent() && findings.isEmpty();
    }
}
