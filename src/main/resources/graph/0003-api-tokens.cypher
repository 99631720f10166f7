// What programs sign in by: (:Person)-[:SIGNS_IN_BY]->(:ApiToken {id, hash, label, madeAt, usedAt, expiresAt}).
CREATE CONSTRAINT api_token IF NOT EXISTS FOR (t:ApiToken) REQUIRE t.hash IS UNIQUE;
CREATE CONSTRAINT api_token_id IF NOT EXISTS FOR (t:ApiToken) REQUIRE t.id IS UNIQUE;
