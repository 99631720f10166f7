package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Addresses as people paste them, in the signs that an address may have (RFC 3986). */
final class Links {

    private static final String SIGNS = "-._~:/?#@!$&'()*+,;=%";
    private static final Pattern HOST = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^/?#]*");

    private Links() {}

    static String encoded(String typed) {
        var host = HOST.matcher(typed.strip());
        // Square brackets stand around the number of a host and nowhere else.
        var from = host.lookingAt() ? host.end() : 0;
        var link = new StringBuilder(encoded(typed.strip().substring(0, from), SIGNS + "[]"));
        return link.append(encoded(typed.strip().substring(from), SIGNS)).toString();
    }

    private static String encoded(String part, String signs) {
        var link = new StringBuilder();
        for (var unit : part.getBytes(UTF_8)) {
            var sign = (char) (unit & 0xff);
            var allowed = sign < 0x80 && (Character.isLetterOrDigit(sign) || signs.indexOf(sign) >= 0);
            link.append(allowed ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return link.toString();
    }
}
