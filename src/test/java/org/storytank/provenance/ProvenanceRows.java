package org.storytank.provenance;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.HOST;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.storytank.MatrixRows;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;

class ProvenanceRows implements MatrixRows {

    private final SigningService signing;
    private final ManifestService found;
    private final Manifests manifests;
    private final Signing signer;

    ProvenanceRows(SigningService signing, ManifestService found, Manifests manifests, Signing signer) {
        this.signing = signing;
        this.found = found;
        this.manifests = manifests;
        this.signer = signer;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.open("SigningService.keys()", cast -> who -> signing.keys(), who -> {
                    throw new Unknown("nothing is refused: keys are for everybody");
                }),
                Row.open("SigningService.jwks()", cast -> who -> signing.jwks(), who -> {
                    throw new Unknown("nothing is refused: keys are for everybody");
                }),
                Row.of(
                        "SigningService.rotate(PersonId)",
                        EnumSet.of(HOST),
                        cast -> who -> signing.rotate(cast.id(who))),
                Row.of(
                        "ManifestService.find(String, PersonId)",
                        EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER),
                        cast -> {
                            var id = Ids.next();
                            manifests.claim(id, cast.place(), id, Instant.now());
                            manifests.keep(id, signer.sign(Map.of("id", id)), Map.of());
                            return who -> found.find(id, cast.orNobody(who));
                        }));
    }
}
