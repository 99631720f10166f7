package org.storytank.provenance;

import java.util.Map;

/** A key to sign with in tests of files, where no place is running. */
public final class TestKeys {

    private static final KeyPair KEY = KeyPair.fresh();

    private TestKeys() {}

    public static PublicKey open() {
        return KEY.open();
    }

    public static PublicKey another() {
        return KeyPair.fresh().open();
    }

    public static SignedManifest sign(Map<String, Object> json) {
        return SignedManifest.by(KEY, json);
    }
}
