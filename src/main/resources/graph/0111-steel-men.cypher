// Claims in their strongest form, put by others: (:Person)-[:PUT]->(:SteelMan {text, at, answer})-[:PUTS]->(:Claim).
CREATE CONSTRAINT steel_man_id IF NOT EXISTS FOR (s:SteelMan) REQUIRE s.id IS UNIQUE;
