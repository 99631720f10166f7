// A scene that is held for itself in a story that is held, too, stays held when one of both falls. Words that moderation took out are (:JudgedWords {parts, client}) from now on.
MATCH (story:Story)-[:HAS_HELD_SCENE]->(scene:HeldScene)
WHERE story.heldTitle IS NOT NULL AND scene.heldWith = scene.id
SET scene.alsoHeldWith = story.id;
