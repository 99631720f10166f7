package org.storytank.story.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.provenance.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How much of a story comes from whom, as the editor takes it: a person each, and all machines together; see {@code shares.ts}. */
final class StoryShares {

    private StoryShares() {}

    static ArrayNode of(Map<Origin, Integer> shares, Function<PersonId, Optional<Person>> people) {
        var told = JsonNodeFactory.instance.arrayNode();
        var machines = 0;
        for (var share : shares.entrySet()) {
            switch (share.getKey()) {
                case Origin.Draft _ -> machines += share.getValue();
                case Origin.Human(var person) -> by("person", people.apply(person), told, share.getValue());
                case Origin.Imported(var person) -> by("import", people.apply(person), told, share.getValue());
                case Origin.Unknown _ -> share("unknown", "", told, share.getValue());
            }
        }
        if (machines > 0) {
            share("machine", "", told, machines);
        }
        return told;
    }

    private static void by(String kind, Optional<Person> person, ArrayNode told, int characters) {
        share(kind, person.map(Person::name).orElse(""), told, characters);
    }

    private static void share(String kind, String name, ArrayNode told, int characters) {
        told.addObject().put("kind", kind).put("name", name).put("characters", characters);
    }
}
