package org.storytank.account.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The address on the network that tries are counted for: of IPv6 the first half, because the second is anybody's to choose. */
public final class Client {

    private static final int HALF = 8;

    private Client() {}

    public static String of(String address) {
        try {
            return switch (InetAddress.ofLiteral(address)) {
                case Inet6Address six -> HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HALF));
                case InetAddress four -> four.getHostAddress();
            };
        } catch (IllegalArgumentException | NullPointerException notAnAddress) {
            return String.valueOf(address);
        }
    }
}
