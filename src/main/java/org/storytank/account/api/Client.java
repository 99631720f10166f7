package org.storytank.account.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The address on the network that requests are counted for: of IPv6 the first half, because the second is anybody's to choose. */
final class Client {

    private static final int HALF = 8;

    private Client() {}

    static String of(HttpServletRequest request) {
        return switch (InetAddress.ofLiteral(request.getRemoteAddr())) {
            case Inet6Address six -> HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HALF));
            case InetAddress four -> four.getHostAddress();
        };
    }
}
