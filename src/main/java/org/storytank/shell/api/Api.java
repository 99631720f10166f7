package org.storytank.shell.api;

import jakarta.servlet.http.HttpServletRequest;

/** Where the HTTP API is. */
public final class Api {

    /** All addresses of this version begin so. */
    public static final String V1 = "/api/v1";

    private Api() {}

    public static boolean isAskedIn(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
