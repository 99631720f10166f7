// Where a machine's words are looked up: (:MachineFingerprint {value})-[:IN]->(:DraftRun), see src/docs/authorship.md.
CREATE CONSTRAINT machine_fingerprint_value IF NOT EXISTS FOR (f:MachineFingerprint) REQUIRE f.value IS UNIQUE;
