// Maps brought into rooms: (:Claim)-[:CAME_WITH]->(:BroughtMap {at, format, title})-[:BROUGHT_TO]->(:DebateRoom), (:Person)-[:BROUGHT]->(:BroughtMap).
CREATE CONSTRAINT brought_map_id IF NOT EXISTS FOR (b:BroughtMap) REQUIRE b.id IS UNIQUE;
