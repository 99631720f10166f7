package org.storytank.media.file;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.media.DigitalSourceType;
import org.storytank.media.FileSays;
import org.storytank.media.FileSays.Manifest;

/**
 * What the metadata of a file says of the image; nothing else of it is looked at. Metadata that cannot be read says nothing, and does
 * not keep an image from being shown.
 */
public final class Metadata {

    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String EXIF = "http://ns.adobe.com/exif/1.0/";
    private static final ParseOptions NO_DOCTYPE = new ParseOptions().setDisallowDoctype(true);
    private static final List<String> PLACES_OF_IPTC = List.of("LocationCreated", "LocationShown");
    private static final List<String> PLACES_OF_PHOTOSHOP = List.of("City", "State", "Country");
    private static final int[] PLACES_OF_IIM = {
        IptcDirectory.TAG_CITY, IptcDirectory.TAG_SUB_LOCATION, IptcDirectory.TAG_PROVINCE_OR_STATE
    };
    private static final int LONGEST = 200;

    private final ImageFile file;
    private final List<XMPMeta> packets;
    private final com.drew.metadata.Metadata found = new com.drew.metadata.Metadata();

    private Metadata(ImageFile file) {
        this.file = file;
        this.packets = file.xmp().stream().flatMap(Metadata::packet).toList();
        file.exif().forEach(exif -> tried(() -> new ExifReader().extract(new ByteArrayReader(exif), found)));
        file.iptc()
                .forEach(iptc ->
                        tried(() -> new IptcReader().extract(new SequentialByteArrayReader(iptc), found, iptc.length)));
    }

    public static Metadata of(ImageFile file) {
        return new Metadata(file);
    }

    public FileSays says() {
        return new FileSays(source(), manifest(), credit(), copyright(), location());
    }

    /** Which side is up, as Exif counts it: 1 to 8. */
    public int orientation() {
        return found.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(Metadata::orientation)
                .filter(side -> side >= Orientation.UPRIGHT && side <= Orientation.LAST)
                .findFirst()
                .orElse(Orientation.UPRIGHT);
    }

    private static int orientation(ExifIFD0Directory directory) {
        try {
            return directory.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
                    ? directory.getInt(ExifDirectoryBase.TAG_ORIENTATION)
                    : Orientation.UPRIGHT;
        } catch (MetadataException noNumber) {
            return Orientation.UPRIGHT;
        }
    }

    private @Nullable DigitalSourceType source() {
        return Stream.concat(
                        xmp(XmpPacket.IPTC, "DigitalSourceType").flatMap(said -> DigitalSourceType.of(said).stream()),
                        Jumbf.source(file.manifest()).stream())
                .reduce(DigitalSourceType::or)
                .orElse(null);
    }

    private Manifest manifest() {
        if (file.manifest().length == 0) {
            return Manifest.NONE;
        }
        if (Jumbf.mayHoldLocation(file.manifest())) {
            return Manifest.LEFT_OUT;
        }
        return file.holdsMore() ? Manifest.BROKEN_BY_CLEANING : Manifest.WHOLE;
    }

    private String credit() {
        return first(Stream.of(xmp(PHOTOSHOP, "Credit"), iim(IptcDirectory.TAG_CREDIT)));
    }

    private String copyright() {
        return first(Stream.of(
                packets.stream().flatMap(Metadata::rights),
                iim(IptcDirectory.TAG_COPYRIGHT_NOTICE),
                strings(ExifIFD0Directory.class, ExifDirectoryBase.TAG_COPYRIGHT)));
    }

    private boolean location() {
        return found.containsDirectoryOfType(GpsDirectory.class)
                || packets.stream().anyMatch(Metadata::namesPlace)
                || found.getDirectoriesOfType(IptcDirectory.class).stream()
                        .anyMatch(iim -> Arrays.stream(PLACES_OF_IIM).anyMatch(iim::containsTag))
                || Jumbf.mayHoldLocation(file.manifest());
    }

    private static boolean namesPlace(XMPMeta packet) {
        return packet.doesPropertyExist(EXIF, "GPSLatitude")
                || PLACES_OF_IPTC.stream().anyMatch(name -> packet.doesPropertyExist(XmpPacket.IPTC, name))
                || PLACES_OF_PHOTOSHOP.stream().anyMatch(name -> packet.doesPropertyExist(PHOTOSHOP, name));
    }

    private static String first(Stream<Stream<String>> wheres) {
        return wheres.flatMap(Function.identity())
                .map(text -> text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.codePoints()
                        .limit(LONGEST)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .findFirst()
                .orElse("");
    }

    private Stream<String> xmp(String namespace, String name) {
        return packets.stream().flatMap(packet -> property(packet, namespace, name));
    }

    private static Stream<String> property(XMPMeta packet, String namespace, String name) {
        try {
            return Stream.ofNullable(packet.getPropertyString(namespace, name));
        } catch (XMPException unreadable) {
            return Stream.empty();
        }
    }

    private static Stream<String> rights(XMPMeta packet) {
        try {
            return Optional.ofNullable(packet.getLocalizedText(XmpPacket.DUBLIN_CORE, "rights", null, "x-default"))
                    .stream()
                    .map(property -> property.getValue());
        } catch (XMPException unreadable) {
            return Stream.empty();
        }
    }

    private Stream<String> iim(int tag) {
        return strings(IptcDirectory.class, tag);
    }

    private <T extends Directory> Stream<String> strings(Class<T> type, int tag) {
        return found.getDirectoriesOfType(type).stream()
                .flatMap(directory -> Stream.ofNullable(directory.getString(tag)));
    }

    private static Stream<XMPMeta> packet(byte[] xmp) {
        try {
            return Stream.of(XMPMetaFactory.parseFromBuffer(xmp, NO_DOCTYPE));
        } catch (XMPException | RuntimeException unreadable) {
            return Stream.empty();
        }
    }

    private interface Reading {
        void run() throws Exception;
    }

    // What a stranger's file makes a reader throw is not known beforehand.
    private static void tried(Reading reading) {
        try {
            reading.run();
        } catch (Exception unreadable) {
            // It says nothing then.
        }
    }
}
