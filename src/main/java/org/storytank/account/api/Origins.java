package org.storytank.account.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Whether a write that brings no token may be from here: the browser says where it comes from, and no page can make it lie. */
final class Origins {

    private Origins() {}

    /** @param known whether the request brings a person's cookie; then it has to say where it comes from */
    static boolean allow(HttpServletRequest request, boolean known) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin == null ? !known : origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }
}
