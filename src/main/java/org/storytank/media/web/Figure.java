package org.storytank.media.web;

import java.net.URI;
import org.storytank.provenance.LinkedData;

/**
 * An image as a plain page shows it, in the page's language.
 *
 * @param srcset every size with its width; the browser takes the smallest that is enough
 * @param alt empty when it is decorative
 * @param label how it came to be and who says so
 * @param ai whether generative AI had to do with it
 * @param disclosure the value of {@code ai-disclosure}, or empty
 * @param source the address of its term in the IPTC vocabulary, or empty
 * @param credit whom to name, or empty
 * @param licence the name of its terms
 * @param licenceAddress where they stand, or empty
 * @param manifest what became of its C2PA manifest, or empty
 * @param original where the file itself is
 */
public record Figure(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        String label,
        boolean ai,
        String disclosure,
        String source,
        String credit,
        String licence,
        String licenceAddress,
        String manifest,
        String original) {

    /** The image in schema.org's words; how it came to be only where that is known. */
    public LinkedData linked() {
        return LinkedData.of("ImageObject")
                .with("contentUrl", src)
                .with("creditText", credit)
                .with(
                        licenceAddress.isEmpty() ? "copyrightNotice" : "license",
                        licenceAddress.isEmpty() ? licence : licenceAddress)
                .made(source.isEmpty() ? null : URI.create(source), disclosure);
    }
}
