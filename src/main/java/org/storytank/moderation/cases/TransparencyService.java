package org.storytank.moderation.cases;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;

/** The door for moderators who hand the statements of reasons on, as the DSA transparency database takes them. */
@Service
public class TransparencyService {

    private final Statements statements;
    private final Kinds kinds;
    private final ModeratorService moderators;

    TransparencyService(Statements statements, Kinds kinds, ModeratorService moderators) {
        this.statements = statements;
        this.kinds = kinds;
        this.moderators = moderators;
    }

    /** Every decision that restricted something, the oldest first; in the fields that the database asks for. */
    public List<Map<String, Object>> statements(PersonId moderator) {
        moderators.require(moderator);
        return statements.restrictions().stream()
                .map(one -> DsaStatement.of(
                        one.told(), one.endedAt(), kinds.kept(one.told().subject())))
                .toList();
    }
}
