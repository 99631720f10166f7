package org.storytank.coediting.yjs;

import java.util.HexFormat;

/** Bytes as the reference writes them. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
