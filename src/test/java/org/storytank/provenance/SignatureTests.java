package org.storytank.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ed25519, JSON Web Keys and signatures against the examples of RFC 8032 and RFC 8037. */
class SignatureTests {

    // RFC 8037, appendix A.1, A.2, A.3, A.4
    private static final String SECRET = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    private static final PublicKey OPEN = new PublicKey("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    private static final KeyPair RFC = new KeyPair(OPEN, Base64.getUrlDecoder().decode(SECRET));
    private static final String SIGNED = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
            + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    private static final byte[] PAYLOAD = "Example of Ed25519 signing".getBytes(UTF_8);

    @Test
    void theKeyOfTheRfcHasTheThumbprintOfTheRfc() {
        assertThat(OPEN.kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @Test
    void signingWhatTheRfcSignsGivesWhatTheRfcGives() {
        var signature = DetachedSignature.by(RFC, "eyJhbGciOiJFZERTQSJ9", PAYLOAD);

        assertThat(signature.compact(PAYLOAD)).isEqualTo(SIGNED);
        assertThat(signature.holds(PAYLOAD, OPEN)).isTrue();
    }

    @Test
    void theFirstVectorOfRfc8032Holds() {
        var signature = HexFormat.of()
                .parseHex(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                + "d25bf5f0595bbe24655141438e7a100b");

        assertThat(RFC.sign(new byte[0])).isEqualTo(signature);
        assertThat(OPEN.signed(new byte[0], signature)).isTrue();
        assertThat(OPEN.signed(new byte[1], signature)).isFalse();
    }

    @Test
    void anotherWordAnotherKeyOrNoKeyIsNoSignature() {
        var signature = DetachedSignature.by(RFC, PAYLOAD);
        var stranger = KeyPair.fresh();

        assertThat(signature.isOf(PAYLOAD, List.of(stranger.open(), OPEN))).isTrue();
        assertThat(signature.isOf("other".getBytes(UTF_8), List.of(OPEN))).isFalse();
        assertThat(signature.isOf(PAYLOAD, List.of(stranger.open()))).isFalse();
        assertThat(signature.isOf(PAYLOAD, List.of())).isFalse();
    }

    @Test
    void noBitOfASignatureCanChangeUnseen() {
        var signature = DetachedSignature.by(RFC, PAYLOAD).value();
        for (var at = 0; at < signature.length(); at++) {
            for (var bit = 0; bit < 7; bit++) {
                var changed = signature.substring(0, at)
                        + (char) (signature.charAt(at) ^ 1 << bit)
                        + signature.substring(at + 1);
                assertThat(new DetachedSignature(changed).isOf(PAYLOAD, List.of(OPEN)))
                        .as("bit %d of character %d", bit, at)
                        .isFalse();
            }
        }
    }

    @Test
    void aSignedManifestIsReadOnlyAsItWasWritten() {
        var signed = SignedManifest.by(RFC, Map.of("title", "La marée <1> & co", "number", 3));

        assertThat(SignedManifest.read(signed.text()).orElseThrow().isSignedBy(List.of(OPEN)))
                .isTrue();
        assertThat(SignedManifest.read(signed.text() + " ")).isEmpty();
        assertThat(SignedManifest.read(signed.text().replace("\\u003c", "<"))).isEmpty();
        assertThat(SignedManifest.read("{}")).isEmpty();
    }
}
