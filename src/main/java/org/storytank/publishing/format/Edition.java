package org.storytank.publishing.format;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.storytank.provenance.Manifest;
import org.storytank.provenance.Manifest.FileMark;

/**
 * A work about to become a file.
 *
 * @param id of its manifest @param proof where the manifest is shown @param rights what the host reserves, see {@link Rights}
 */
public record Edition(
        Work work,
        String id,
        Instant at,
        Locale language,
        String proof,
        Optional<Rights> rights,
        Say say,
        String sheet) {

    /** The words of the interface in the language of the file. */
    @FunctionalInterface
    public interface Say {
        String words(String key, Object... details);
    }

    /** What the host reserves of text and data mining. @param policy where its terms stand, or empty @param usage AIPREF, or empty */
    public record Rights(boolean reserved, String policy, String usage) {}

    String say(String key, Object... details) {
        return say.words(key, details);
    }

    String lang() {
        return language.getLanguage();
    }

    public Manifest manifest(Format format, byte[] content) {
        return new Manifest(
                id,
                work.kind(),
                format.word(),
                lang(),
                work.title(),
                work.address(),
                at,
                work.contributors(),
                work.parts(),
                work.spans(),
                work.runs(),
                work.sources(),
                work.law(),
                work.reviews(),
                work.textHash(),
                mark(content));
    }

    static FileMark mark(byte[] content) {
        return new FileMark(org.storytank.provenance.Hashes.base64(content), content.length, Blocks.of(content));
    }
}
