package org.storytank.provenance;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;

/** An Ed25519 key with which this place signs. @param secret its 32 bytes; they never leave the place */
record KeyPair(PublicKey open, byte[] secret) {

    static KeyPair fresh() {
        try {
            var made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var secret = ((EdECPrivateKey) made.getPrivate()).getBytes().orElseThrow();
            return new KeyPair(PublicKey.of(made.getPublic()), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    byte[] sign(byte[] said) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret)));
            signer.update(said);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept key does not sign", e);
        }
    }
}
