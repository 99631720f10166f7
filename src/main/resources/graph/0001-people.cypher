// People, the keys they sign in by, and the places (stories, debate rooms) in which they have roles:
// (:Person)-[:SIGNS_IN_BY]->(:GuestKey|:RecoveryKey), (:Person)-[:MAY {role}]->(:Place), (:Invitation {role})-[:TO]->(:Place).
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE;
CREATE INDEX person_name IF NOT EXISTS FOR (p:Person) ON (p.nameKey);
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (p:Place) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT guest_key IF NOT EXISTS FOR (k:GuestKey) REQUIRE k.hash IS UNIQUE;
CREATE CONSTRAINT invitation_token IF NOT EXISTS FOR (i:Invitation) REQUIRE i.hash IS UNIQUE;
CREATE CONSTRAINT recovery_key IF NOT EXISTS FOR (k:RecoveryKey) REQUIRE k.hash IS UNIQUE;
CREATE CONSTRAINT host_link IF NOT EXISTS FOR (l:HostLink) REQUIRE l.hash IS UNIQUE;
