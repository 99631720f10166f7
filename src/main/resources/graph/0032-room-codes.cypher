// The words by which a room is called across a hall: (:DebateRoom {code: 'lamp-tide-42', codeKey: 'lamptide42'}), given when first asked for, then kept.
CREATE CONSTRAINT room_code_key IF NOT EXISTS FOR (r:DebateRoom) REQUIRE r.codeKey IS UNIQUE;
