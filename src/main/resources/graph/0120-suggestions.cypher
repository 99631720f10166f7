// What somebody suggests who may not speak is (:Suggestion {id}).
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (s:Suggestion) REQUIRE s.id IS UNIQUE;
