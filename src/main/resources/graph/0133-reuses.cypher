// A claim used beside the place where it was said is (:Claim)-[:ALSO_PREMISE_OF]->(:Reuse {id})-[:ALSO_SUPPORTS|ALSO_ATTACKS]->(:Claim).
CREATE CONSTRAINT reuse_id IF NOT EXISTS FOR (r:Reuse) REQUIRE r.id IS UNIQUE;
