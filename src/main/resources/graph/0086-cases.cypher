// What was reported and decided: (:Person)-[:REPORTED]->(:Report)-[:IN]->(:Case {kind, about}), (:Person)-[:HOLDS]->(:Case), (:Person)-[:DECIDED]->(:Decision)-[:ABOUT]->(:Case),
// (:Decision)-[:TOLD]->(:Person), (:Person)-[:CONTESTED]->(:Appeal)-[:AGAINST]->(:Decision), (:Person)-[:JUDGED]->(:Appeal). An open case has the property open, one for each subject.
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (c:Case) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT case_open IF NOT EXISTS FOR (c:Case) REQUIRE c.open IS UNIQUE;
CREATE INDEX decision_at IF NOT EXISTS FOR (d:Decision) ON (d.at);
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT report_ticket IF NOT EXISTS FOR (r:Report) REQUIRE r.ticket IS UNIQUE;
CREATE INDEX case_about IF NOT EXISTS FOR (c:Case) ON (c.about);
CREATE INDEX person_moderator IF NOT EXISTS FOR (p:Person) ON (p.moderator);
// Claims out of sight, under labels that nothing which reads claims knows: (:HeldClaim {heldWith})-[:HELD_IN]->(:DebateRoom).
CREATE CONSTRAINT held_claim_id IF NOT EXISTS FOR (c:HeldClaim) REQUIRE c.id IS UNIQUE;
CREATE INDEX held_claim_with IF NOT EXISTS FOR (c:HeldClaim) ON (c.heldWith);
