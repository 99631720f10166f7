// What search finds: every node with words of its own wears Findable and the properties find…, and (:Findable)-[:FOUND_IN]->(:Place)
// is the place whose roles decide who may find it. InFrench and InEnglish say whose analyser reads it; a text of unknown language wears both.
CREATE FULLTEXT INDEX found_in_french IF NOT EXISTS FOR (n:InFrench)
ON EACH [n.findTitle, n.findText, n.findEarlier, n.findKeys, n.findFor, n.findDay]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};
CREATE FULLTEXT INDEX found_in_english IF NOT EXISTS FOR (n:InEnglish)
ON EACH [n.findTitle, n.findText, n.findEarlier, n.findKeys, n.findFor, n.findDay]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CALL db.awaitIndexes(300);
