package org.storytank.media.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storytank.media.DigitalSourceType;

/**
 * JUMBF boxes (ISO/IEC 19566-5), in which C2PA keeps its manifests. They are searched, not verified: CBOR holds text as it is, so a
 * term of the IPTC vocabulary stands there in letters.
 */
final class Jumbf {

    /** The type of the superbox of a manifest store: "c2pa" and twelve bytes that all of ISO's own types share. */
    private static final String C2PA = "c2pa";

    private static final String DESCRIPTION = "jumd";
    private static final Pattern TERM = Pattern.compile("cv\\.iptc\\.org/newscodes/digitalsourcetype/([A-Za-z]{1,60})");

    // By name; or in a form that is not read here: Exif of a thumbnail, a box compressed with Brotli.
    private static final Pattern LOCATION = Pattern.compile(
            "GPS[A-Z]|(?:geo:|\")(?:lat|long|latitude|longitude)|GeoCoord|LocationCreated|LocationShown|Iptc4xmpCore:Location"
                    + "|photoshop:(?:City|State|Country)|Iptc4xmpExt:(?:City|Sublocation|ProvinceState|CountryName)|Exif\0\0|brob",
            Pattern.CASE_INSENSITIVE);

    /** Behind the name of a JPEG segment: number of the box (2), of the part (4), then the box's head (8), repeated in each part. */
    private static final int NUMBERS = 6;

    private static final int BOX_HEAD = 8;

    private Jumbf() {}

    /** What one segment of a JPEG adds to the boxes. */
    static byte[] part(byte[] segment) {
        if (segment.length < NUMBERS + BOX_HEAD) {
            return new byte[0];
        }
        var first = ByteBuffer.wrap(segment).getInt(2) == 1;
        return Arrays.copyOfRange(segment, NUMBERS + (first ? 0 : BOX_HEAD), segment.length);
    }

    static boolean isC2pa(byte[] boxes) {
        var text = letters(boxes);
        return text.contains(DESCRIPTION) && text.contains(C2PA);
    }

    /** The term that says most of AI. */
    static Optional<DigitalSourceType> source(byte[] boxes) {
        return TERM.matcher(letters(boxes))
                .results()
                .flatMap(found -> terms(found.group(1)))
                .reduce(DigitalSourceType::or);
    }

    // What follows a text in CBOR is the head of the next one, which can be a letter: "…trainedAlgorithmicMediab".
    private static Stream<DigitalSourceType> terms(String letters) {
        return IntStream.range(0, letters.length())
                .map(shorter -> letters.length() - shorter)
                .mapToObj(length -> DigitalSourceType.of(letters.substring(0, length)))
                .flatMap(Optional::stream)
                .limit(1);
    }

    /** Whether it holds a place on earth, or may. */
    static boolean mayHoldLocation(byte[] boxes) {
        return LOCATION.matcher(letters(boxes)).find();
    }

    private static String letters(byte[] boxes) {
        return new String(boxes, ISO_8859_1);
    }
}
