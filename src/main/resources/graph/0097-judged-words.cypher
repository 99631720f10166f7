// Words of texts that moderation judges by themselves: (:JudgedWords {id, document, text, noted, ids}); place and pieces while they are taken out.
CREATE CONSTRAINT judged_words_id IF NOT EXISTS FOR (w:JudgedWords) REQUIRE w.id IS UNIQUE;
CREATE INDEX judged_words_document IF NOT EXISTS FOR (w:JudgedWords) ON (w.document);
