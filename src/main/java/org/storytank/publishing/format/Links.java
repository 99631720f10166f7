package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Addresses as people paste them, in the signs that an address may have (RFC 3986). */
final class Links {

    private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=%";

    private Links() {}

    static String encoded(String typed) {
        var link = new StringBuilder();
        for (var unit : typed.strip().getBytes(UTF_8)) {
            var sign = (char) (unit & 0xff);
            var allowed = sign < 0x80 && (Character.isLetterOrDigit(sign) || SIGNS.indexOf(sign) >= 0);
            link.append(allowed ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return link.toString();
    }
}
