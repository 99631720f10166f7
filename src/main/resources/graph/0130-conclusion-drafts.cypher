// The live texts in which a room writes its conclusion together are (:ConclusionDraft {id, part})-[:DRAFTS]->(:DebateRoom).
CREATE CONSTRAINT conclusion_draft_id IF NOT EXISTS FOR (d:ConclusionDraft) REQUIRE d.id IS UNIQUE;
