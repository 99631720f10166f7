package org.storytank.media.file;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.SerializeOptions;

/** The XMP packet that goes with every file we send: how the image came to be, whom to name, whose it is, under which terms. */
public final class XmpPacket {

    static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";

    private XmpPacket() {}

    /** What is empty is not said. @param source a term of the IPTC vocabulary @param licence the address of its text */
    public static byte[] of(String source, String credit, String copyright, String licence) {
        try {
            var packet = XMPMetaFactory.create();
            if (!source.isEmpty()) {
                packet.setProperty(IPTC, "DigitalSourceType", source);
            }
            if (!credit.isEmpty()) {
                packet.setProperty(PHOTOSHOP, "Credit", credit);
            }
            if (!copyright.isEmpty()) {
                packet.setLocalizedText(DUBLIN_CORE, "rights", "", "x-default", copyright);
            }
            if (!licence.isEmpty()) {
                packet.setProperty(RIGHTS, "WebStatement", licence);
            }
            return XMPMetaFactory.serializeToBuffer(
                    packet,
                    new SerializeOptions()
                            .setUseCompactFormat(true)
                            .setReadOnlyPacket(true)
                            .setPadding(0));
        } catch (XMPException unwritable) {
            throw new IllegalStateException("What was checked can be written", unwritable);
        }
    }
}
