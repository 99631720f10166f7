// (:Place)-[:SHOWS]->(:Image {part})-[:KEPT_AS]->(:ImageFile {name})-[:MADE_OF {at}]->(:ImageBytes {bytes})
CREATE CONSTRAINT image_id IF NOT EXISTS FOR (image:Image) REQUIRE image.id IS UNIQUE;
CREATE INDEX image_removed IF NOT EXISTS FOR (image:Image) ON (image.removedAt);
