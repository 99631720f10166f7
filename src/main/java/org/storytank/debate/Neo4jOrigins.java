package org.storytank.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.provenance.StoredOrigins;

/** Where words come from, kept in Neo4j as {@code origins} beside their {@code text}; without it they are all by who said them. */
final class Neo4jOrigins {

    private Neo4jOrigins() {}

    /** What is kept; null, which removes it, when there is nothing to say. */
    static @Nullable List<String> of(LabelledText words, PersonId saidBy) {
        return words.isAllBy(saidBy) ? null : StoredOrigins.write(words);
    }

    /** @param saidBy the id of a person, or null when they have left */
    static LabelledText read(Value text, Value origins, Value saidBy) {
        return origins.isNull()
                ? LabelledText.typed(
                        text.asString(), saidBy.isNull() ? PersonId.FORMER : new PersonId(saidBy.asString()))
                : StoredOrigins.read(text.asString(), origins.asList(Value::asString));
    }

    /** What was quoted; what nobody noted is of unknown origin. */
    static LabelledText read(Value text, Value origins) {
        return origins.isNull()
                ? LabelledText.of(text.asString(), new Origin.Unknown())
                : StoredOrigins.read(text.asString(), origins.asList(Value::asString));
    }
}
