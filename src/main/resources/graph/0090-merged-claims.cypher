// Claims that stand under another one which says the same: (:MergedClaim)-[:RESTATES {at}]->(:Claim), (:MergedClaim)-[:MERGED_IN]->(:DebateRoom), (:Person)-[:MERGED]->(:MergedClaim).
// What came along from them says so: {from} on SUPPORTS, ATTACKS, CITES and RECEIVED.
CREATE CONSTRAINT merged_claim_id IF NOT EXISTS FOR (c:MergedClaim) REQUIRE c.id IS UNIQUE;
