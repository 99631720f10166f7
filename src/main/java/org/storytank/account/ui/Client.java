package org.storytank.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The address on the network that tries are counted for: of IPv6 the first half, because the second is anybody's to choose. */
final class Client {

    private static final int HALF = 8;

    private Client() {}

    static String here() {
        return of(VaadinRequest.getCurrent().getRemoteAddr());
    }

    static String of(String address) {
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
