// Where sources come from: (:Source)-[:DERIVES_FROM {id, how, place, text, by, csl, saidAt}]->(:Source). Each link belongs to the place it was said in.
CREATE INDEX derivation_id IF NOT EXISTS FOR ()-[d:DERIVES_FROM]-() ON (d.id);
CREATE INDEX derivation_place IF NOT EXISTS FOR ()-[d:DERIVES_FROM]-() ON (d.place);
CREATE INDEX derivation_by IF NOT EXISTS FOR ()-[d:DERIVES_FROM]-() ON (d.by);
