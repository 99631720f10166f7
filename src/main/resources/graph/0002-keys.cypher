// One link that makes somebody host, and one salt for each kind of key.
CREATE CONSTRAINT host_link_only IF NOT EXISTS FOR (l:HostLink) REQUIRE l.only IS UNIQUE;
CREATE CONSTRAINT salt_of IF NOT EXISTS FOR (s:Salt) REQUIRE s.of IS UNIQUE;
CREATE INDEX person_host IF NOT EXISTS FOR (p:Person) ON (p.host);
