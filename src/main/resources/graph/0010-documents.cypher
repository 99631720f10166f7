// Live documents: (:Document {id, turn})-[:LOGGED]->(:DocumentChunk {document, seq, entries, bytes}), the whole history;
// (:Document)-[:HAS_SNAPSHOT]->(:DocumentSnapshot {document, upTo, bytes, ledger}), what the chunks up to `upTo` amount to.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT document_chunk_place IF NOT EXISTS FOR (c:DocumentChunk) REQUIRE (c.document, c.seq) IS UNIQUE;
CREATE CONSTRAINT document_snapshot_document IF NOT EXISTS FOR (s:DocumentSnapshot) REQUIRE s.document IS UNIQUE;
// Whose a Yjs client id is within a document, for ever: (:ClientBinding {document, client, owner, person}).
CREATE CONSTRAINT client_binding IF NOT EXISTS FOR (b:ClientBinding) REQUIRE (b.document, b.client) IS UNIQUE;
// Keys this place signs with.
CREATE CONSTRAINT signing_key_name IF NOT EXISTS FOR (k:SigningKey) REQUIRE k.name IS UNIQUE;
