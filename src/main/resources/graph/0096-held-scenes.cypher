// Scenes that are out of readers' sight: (:Story)-[:HAS_HELD_SCENE {position}]->(:HeldScene {heldWith})-[:WRITTEN_IN]->(:Document); a held story has heldTitle.
CREATE CONSTRAINT held_scene_id IF NOT EXISTS FOR (s:HeldScene) REQUIRE s.id IS UNIQUE;
