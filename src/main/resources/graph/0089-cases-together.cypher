// Moderators who help one another: (:Person)-[:NOTED]->(:CaseNote {kind, text, outcome, at})-[:ON]->(:Case {asked, escalated, trusted}), (:Person)-[:PASSED]->(:Case).
// Measures about people: (:Decision {outcome: 'SANCTIONED', measure, hours, until, place})-[:ABOUT]->(:Case {kind: 'person'}), (:Decision)-[:BECAUSE_OF]->(:Case).
// What is reported in a room reaches its owners: (:Case {place}).
// The host names (:Person {senior: true}), who decide what is passed up, and (:Person {flagger: true}), whose reports go first.
CREATE CONSTRAINT case_note_id IF NOT EXISTS FOR (n:CaseNote) REQUIRE n.id IS UNIQUE;
CREATE INDEX person_senior IF NOT EXISTS FOR (p:Person) ON (p.senior);
CREATE INDEX person_flagger IF NOT EXISTS FOR (p:Person) ON (p.flagger);
CREATE INDEX case_place IF NOT EXISTS FOR (c:Case) ON (c.place);
