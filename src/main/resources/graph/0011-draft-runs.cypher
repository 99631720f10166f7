// What machines wrote: (:DraftRun {id, document, model, at, askedBy, text}); the words are forgotten with their document.
CREATE CONSTRAINT draft_run_id IF NOT EXISTS FOR (r:DraftRun) REQUIRE r.id IS UNIQUE;
CREATE INDEX draft_run_document IF NOT EXISTS FOR (r:DraftRun) ON (r.document);
