// How somebody is known in a debate where nobody's name is shown is (:Mask {id}).
CREATE CONSTRAINT mask_id IF NOT EXISTS FOR (m:Mask) REQUIRE m.id IS UNIQUE;
