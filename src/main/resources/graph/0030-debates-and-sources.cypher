// Debates: (:DebateRoom:Place)-[:ASKS]->(:Claim {thesis}), (:Claim)-[:STATED_IN]->(:DebateRoom),
// (:Claim)-[:PREMISE_OF]->(:Argument)-[:SUPPORTS|ATTACKS]->(:Claim), (:Person)-[:STATED|MADE]->(…), (:Claim)-[:ONCE_SAID]->(:Wording).
// Sources: (:Citing)-[:CITES]->(:Citation)-[:OF]->(:Source); claims wear the label Citing.
CREATE CONSTRAINT debate_room_id IF NOT EXISTS FOR (r:DebateRoom) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT argument_id IF NOT EXISTS FOR (a:Argument) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT citing_id IF NOT EXISTS FOR (c:Citing) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (c:Citation) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT source_url IF NOT EXISTS FOR (s:Source) REQUIRE s.url IS UNIQUE;
