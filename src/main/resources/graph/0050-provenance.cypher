// What made a passage and how to prove it: (:ProvenanceKeyring)-[:SIGNS_WITH]->(:ProvenanceKey {kid, x, secret, since}); (:Manifest {id, state, place, at, signed})-[:NAMES {as}]->(:Person).
CREATE CONSTRAINT provenance_keyring_only IF NOT EXISTS FOR (r:ProvenanceKeyring) REQUIRE r.only IS UNIQUE;
CREATE CONSTRAINT provenance_key_kid IF NOT EXISTS FOR (k:ProvenanceKey) REQUIRE k.kid IS UNIQUE;
CREATE CONSTRAINT manifest_id IF NOT EXISTS FOR (m:Manifest) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT manifest_state IF NOT EXISTS FOR (m:Manifest) REQUIRE m.state IS UNIQUE;
CREATE INDEX manifest_place IF NOT EXISTS FOR (m:Manifest) ON (m.place);
// What an owner says of a work they publish: (:Imprint {place, informsThePublic})<-[:OF]-(:Review {name, at, text})-[:BY]->(:Person).
CREATE CONSTRAINT imprint_place IF NOT EXISTS FOR (i:Imprint) REQUIRE i.place IS UNIQUE;
