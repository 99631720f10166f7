package org.storytank.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Forms that only a page of ours can send: each carries a stamp of its own, made with a secret that only this browser's cookie and
 * our answer know. A stamp is used once, so that a form sent twice by an impatient finger counts once.
 */
@Component
public class OurForms {

    /** The name of the hidden field. */
    public static final String FIELD = "stamp";

    private static final String COOKIE = "storytank-forms";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** A stamp for a form on the page that is being answered. */
    public String stamp(HttpServletRequest request, HttpServletResponse response) {
        var secret = secretIn(request).orElseGet(() -> {
            var fresh = random();
            request.setAttribute(COOKIE, fresh);
            response.addCookie(cookie(fresh, request.isSecure()));
            return fresh;
        });
        var number = random();
        return number + "." + proof(secret, number);
    }

    /** Whether this browser got that stamp from us. */
    public boolean gave(HttpServletRequest request, String stamp) {
        var dot = stamp.indexOf('.');
        return dot > 0
                && secretIn(request)
                        .filter(secret -> MessageDigest.isEqual(
                                proof(secret, stamp.substring(0, dot)).getBytes(UTF_8),
                                stamp.substring(dot + 1).getBytes(UTF_8)))
                        .isPresent();
    }

    /** Whether no other site sent this request, by what the browser tells; an old one may tell nothing. */
    public static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }

    private static Optional<String> secretIn(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof String fresh) {
            return Optional.of(fresh);
        }
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{22}"))
                .findFirst();
    }

    private static Cookie cookie(String secret, boolean https) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String proof(String secret, String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return text(Arrays.copyOf(mac.doFinal(number.getBytes(UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
