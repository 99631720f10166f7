package org.storytank.media.file;

import java.nio.BufferUnderflowException;
import java.util.List;
import org.storytank.media.ImageFormat;

/**
 * An image file taken apart without decoding a pixel: its measures, the metadata it carries, and the same file with nothing in it but
 * what the list of its format lets stay.
 */
public interface ImageFile {

    /** As its header says, before it is turned by its orientation. */
    int width();

    int height();

    /** Whether it holds more than one picture. */
    boolean moves();

    /** TIFF blocks of Exif. */
    List<byte[]> exif();

    /** XMP packets. */
    List<byte[]> xmp();

    /** Blocks of IPTC-IIM. */
    List<byte[]> iptc();

    /** The C2PA manifest store; empty when there is none. */
    byte[] manifest();

    /** Whether a clean copy leaves something out. */
    boolean holdsMore();

    /** The same pixels to the bit. @param orientation as Exif counts it @param withManifest whether the C2PA manifest goes along */
    byte[] clean(int orientation, boolean withManifest);

    /** @throws BrokenFile when it cannot be taken apart */
    static ImageFile open(ImageFormat format, byte[] file) {
        try {
            return switch (format) {
                case JPEG -> JpegFile.open(file);
                case PNG -> PngFile.open(file);
                case WEBP -> WebpFile.open(file);
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new BrokenFile("The file ends before it is complete", cutOff);
        }
    }

    /** A clean file, or one we made, with this XMP packet in it. */
    static byte[] withXmp(ImageFormat format, byte[] clean, byte[] xmp) {
        return switch (format) {
            case JPEG -> JpegFile.withXmp(clean, xmp);
            case PNG -> PngFile.withXmp(clean, xmp);
            case WEBP -> WebpFile.withXmp(clean, xmp);
        };
    }
}
