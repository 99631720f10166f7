// The public log of moderation: (:LogLine {number, line: 'SEAL JSON', month, act, kind, ground, rule}), and (:PublicLog {lines, seal}), which says where it stands. Lines are only added.
CREATE CONSTRAINT public_log_only IF NOT EXISTS FOR (l:PublicLog) REQUIRE l.only IS UNIQUE;
CREATE CONSTRAINT log_line_number IF NOT EXISTS FOR (l:LogLine) REQUIRE l.number IS UNIQUE;
