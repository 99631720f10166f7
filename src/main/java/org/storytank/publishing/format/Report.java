package org.storytank.publishing.format;

import java.util.List;
import java.util.Optional;
import org.storytank.provenance.Manifest;

/** What a file's manifest says, and what in the file is not as it says. @param manifest empty when there is none that could be read */
public record Report(Optional<Manifest> manifest, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether every byte is as it was signed, with one of the keys. */
    public boolean isTrue() {
        return manifest.isPresent() && findings.isEmpty();
    }
}
