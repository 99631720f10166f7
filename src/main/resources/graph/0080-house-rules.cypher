// Every version of a rule that was ever in force, as its file said it: (:HouseRule {id, version, fingerprint, text, since}). Decisions name them for ever.
CREATE CONSTRAINT house_rule IF NOT EXISTS FOR (r:HouseRule) REQUIRE (r.id, r.version) IS UNIQUE;
