package org.storytank.publishing.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.provenance.Hashes;
import org.storytank.provenance.Manifest;
import org.storytank.provenance.Manifest.FileMark;
import org.storytank.provenance.Manifest.Part;
import org.storytank.provenance.Manifest.Span;
import org.storytank.provenance.PublicKey;
import org.storytank.provenance.SignedManifest;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.format.Evidence.Stretch;
import org.storytank.publishing.format.Finding.What;
import org.storytank.publishing.format.Slot.Emptied;

/** Checks a file against the manifest in it, with keys and nothing else: no network, no database. */
public final class Check {

    private final List<PublicKey> keys;

    public Check(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    public Report of(byte[] file) {
        for (var format : Format.all()) {
            var emptied = format.slot().empty(file);
            if (emptied.isPresent()) {
                return report(format, file, emptied.get());
            }
        }
        return new Report(Optional.empty(), List.of(Finding.of(What.NO_MANIFEST)));
    }

    private Report report(Format format, byte[] file, Emptied emptied) {
        var signed = SignedManifest.read(emptied.manifest());
        var manifest = signed.flatMap(Check::manifest);
        if (manifest.isEmpty()) {
            return new Report(Optional.empty(), List.of(Finding.of(What.MANIFEST)));
        }
        var findings = new ArrayList<Finding>();
        if (!signed.get().isSignedBy(keys)) {
            var known = signed.get().signature().kid().stream()
                    .anyMatch(kid -> keys.stream().anyMatch(key -> key.kid().equals(kid)));
            findings.add(Finding.of(known ? What.MANIFEST : What.KEY));
        }
        if (!manifest.get().format().equals(format.word())
                || !manifest.get()
                        .text()
                        .equals(Work.textHash(
                                manifest.get().parts(), manifest.get().spans()))) {
            findings.add(Finding.of(What.MANIFEST));
        }
        findings.addAll(compared(format, emptied.content(), manifest.get()));
        if (findings.isEmpty() && !Arrays.equals(format.slot().fill(emptied.content(), emptied.manifest()), file)) {
            findings.add(Finding.of(What.FILE));
        }
        return new Report(manifest, findings);
    }

    private static Optional<Manifest> manifest(SignedManifest signed) {
        try {
            return Optional.of(signed.manifest());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static List<Finding> compared(Format format, byte[] content, Manifest manifest) {
        var findings = new ArrayList<Finding>();
        try {
            findings.addAll(compared(format.evidence(content), manifest));
        } catch (RuntimeException unreadable) {
            findings.add(Finding.of(What.FILE));
        }
        var mark = Edition.mark(content);
        if (!mark.equals(manifest.file()) && findings.stream().noneMatch(one -> one.part() > 0)) {
            findings.removeIf(one -> one.what() == What.FILE);
            findings.add(changed(manifest.file(), content, format != Format.EPUB));
        }
        return findings;
    }

    private static Finding changed(FileMark before, byte[] content, boolean text) {
        var block = Math.max(0, Blocks.firstChanged(before.blocks(), content));
        var from = Math.min(block * FileMark.BLOCK, content.length);
        var line = 1;
        for (var at = 0; at < from; at++) {
            line += content[at] == '\n' ? 1 : 0;
        }
        return Finding.bytes(from, Math.min(content.length, from + FileMark.BLOCK), text ? line : 0);
    }

    private static List<Finding> compared(Evidence evidence, Manifest manifest) {
        var findings = new ArrayList<Finding>();
        for (var part = 1;
                part <= Math.max(manifest.parts().size(), evidence.marks().size());
                part++) {
            var said = part <= manifest.parts().size() ? manifest.parts().get(part - 1) : new Part(part, "");
            var found = part <= evidence.marks().size()
                    ? Hashes.ofWords(evidence.marks().get(part - 1))
                    : "none";
            if (!said.title().equals(found)) {
                findings.add(Finding.at(What.TEXT, part, 0, 0));
            }
        }
        places(manifest.spans(), evidence.stretches())
                .forEach(place -> compared(
                                manifest.spans().stream()
                                        .filter(span -> place.equals(placeOf(span)))
                                        .findFirst(),
                                evidence.stretches().stream()
                                        .filter(stretch -> place.equals(placeOf(stretch)))
                                        .findFirst())
                        .ifPresent(what -> findings.add(Finding.at(what, place.get(0), place.get(1), place.get(2)))));
        var label = manifest.label();
        if (!evidence.term()
                        .equals(label.digitalSourceType().map(Object::toString).orElse(""))
                || !evidence.disclosure().equals(label.disclosure().orElse(""))) {
            findings.add(Finding.of(What.LABEL));
        }
        return findings;
    }

    private static Optional<What> compared(Optional<Span> said, Optional<Stretch> found) {
        if (said.isEmpty() || found.isEmpty()) {
            return Optional.of(What.TEXT);
        }
        var span = said.get();
        var stretch = found.get();
        if (!Hashes.ofWords(stretch.words()).equals(span.sha256())) {
            return Optional.of(What.TEXT);
        }
        var same = stretch.made().equals(span.made().word())
                && stretch.run().equals(span.run().orElse(""))
                && stretch.by().equals(span.by().orElse(""))
                && stretch.disclosure().equals(span.made().disclosure().orElse(""))
                && stretch.badge() == span.made().isMachines();
        return same ? Optional.empty() : Optional.of(What.LABEL);
    }

    private static Stream<List<Integer>> places(List<Span> spans, List<Stretch> stretches) {
        return Stream.concat(
                        spans.stream().map(Check::placeOf), stretches.stream().map(Check::placeOf))
                .distinct();
    }

    private static List<Integer> placeOf(Span span) {
        return List.of(span.part(), span.paragraph(), span.number());
    }

    private static List<Integer> placeOf(Stretch stretch) {
        return List.of(stretch.part(), stretch.paragraph(), stretch.number());
    }

    /** Whether a class is one that must carry a badge. */
    static boolean isMachines(String word) {
        return TextClass.called(word).map(TextClass::isMachines).orElse(false);
    }
}
