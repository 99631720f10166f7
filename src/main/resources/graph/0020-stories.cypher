// Stories: (:Story:Place)-[:HAS_SCENE {position}]->(:Scene)-[:WRITTEN_IN]->(:Document); what was deleted has deletedAt until it is erased.
// Passages that raised debates: (:Passage {start, end, quote})-[:OF]->(:Document), (:Passage)-[:RAISES]->(:DebateRoom).
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (s:Story) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT scene_id IF NOT EXISTS FOR (s:Scene) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (p:Passage) REQUIRE p.id IS UNIQUE;
CREATE INDEX story_deleted IF NOT EXISTS FOR (s:Story) ON (s.deletedAt);
CREATE INDEX scene_deleted IF NOT EXISTS FOR (s:Scene) ON (s.deletedAt);
CREATE INDEX story_everyone IF NOT EXISTS FOR (s:Story) ON (s.everyone);
