package org.storytank.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An http or https address in one normal form, so that the same work is the same source. */
public record WebAddress(String value) {

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(/[^?#]*)?(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(?:/.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(.*?)(?::([0-9]{1,5}))?");
    // What newsletters and social networks hang on an address says who shared it, not what it is.
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)(=.*)?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final int LONGEST = 2000;

    public WebAddress {
        if (!PARTS.matcher(value).matches()) {
            throw refused();
        }
    }

    /**
     * The address in what was typed or pasted; {@code https://} is added when only it is missing. A DOI leads to its resolver, an ISBN
     * to a library's page of the book, so that the same article or book is the same source however it was pasted.
     */
    public static WebAddress typed(String typed) {
        var text = typed.length() > 2 * LONGEST ? typed : typed.strip();
        if (text.isEmpty()) {
            throw new NotAccepted(
                    "source.address.empty", "A source needs its address on the web, for example https://www.insee.fr.");
        }
        if (text.length() > LONGEST) {
            throw new NotAccepted(
                    "source.address.too-long",
                    "An address may have %d characters; this one has %d. Take the shorter one the page itself offers.",
                    LONGEST,
                    text.length());
        }
        var known = Doi.typed(text)
                .map(Doi::address)
                .or(() -> Isbn.typed(typed.strip()).map(Isbn::address));
        text = known.orElse(text);
        if (WITHOUT_SCHEME.matcher(text).matches()) {
            text = "https://" + text;
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches() || text.codePoints().anyMatch(Character::isISOControl)) {
            throw refused();
        }
        return new WebAddress(normal(parts));
    }

    /** Where it leads, as people recognise it: the host without {@code www.}. Foreign letters stay encoded: look-alikes deceive. */
    public String host() {
        var host = URI.create(value).getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** What people call it by: a DOI, an ISBN, or else its host. */
    public String label() {
        return Doi.of(this)
                .map(doi -> "DOI " + doi.value())
                .or(() -> Isbn.of(this).map(isbn -> "ISBN " + isbn.value()))
                .orElseGet(this::host);
    }

    private static String normal(Matcher parts) {
        try {
            var scheme = parts.group(1).toLowerCase(Locale.ROOT);
            var path = parts.group(3) == null ? "/" : encoded(parts.group(3));
            var uri = URI.create(scheme + "://" + authority(scheme, parts.group(2)) + path)
                    .normalize();
            if (uri.getHost() == null) {
                throw refused();
            }
            return uri.toASCIIString() + query(parts.group(4)) + fragment(parts.group(5));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static String authority(String scheme, String authority) {
        var parts = AUTHORITY.matcher(authority);
        // A name before @ makes https://bank.example@elsewhere look like the bank.
        if (!parts.matches() || authority.contains("@") || parts.group(1).isEmpty()) {
            throw refused();
        }
        var host =
                parts.group(1).startsWith("[") ? parts.group(1) : IDN.toASCII(parts.group(1), IDN.USE_STD3_ASCII_RULES);
        var port = parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2));
        var usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(encoded(query.substring(1)).split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** A fragment is a place in the page, not another page, unless an application keeps its pages behind it. */
    private static String fragment(@Nullable String fragment) {
        return fragment != null && (fragment.startsWith("#!") || fragment.startsWith("#/")) ? encoded(fragment) : "";
    }

    private static String encoded(String part) {
        var text = new StringBuilder();
        part.codePoints().forEach(character -> {
            if (character > ' ' && character < 0x7F && "\"<>\\^`{|}".indexOf(character) < 0) {
                text.append((char) character);
            } else {
                escape(Character.toString(character), text);
            }
        });
        return ESCAPE.matcher(text).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    private static void escape(String character, StringBuilder text) {
        for (byte one : character.getBytes(UTF_8)) {
            text.append("%%%02X".formatted(one));
        }
    }

    private static NotAccepted refused() {
        return new NotAccepted(
                "source.address.refused",
                "Only addresses of web pages can be cited: they begin with https:// or http://, for example https://www.insee.fr.");
    }

    @Override
    public String toString() {
        return value;
    }
}
