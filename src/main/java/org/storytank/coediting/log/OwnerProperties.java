package org.storytank.coediting.log;

import java.util.Map;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.Owner;

/** An owner as properties of a {@code ClientBinding} node. */
final class OwnerProperties {

    private OwnerProperties() {}

    static Map<String, Object> of(Binding binding) {
        return switch (binding.owner()) {
            case Owner.Somebody(var person) -> properties(binding, "person", person.value());
            case Owner.Nameless() -> properties(binding, "nameless", "");
            case Owner.Import(var person) -> properties(binding, "import", person.value());
        };
    }

    private static Map<String, Object> properties(Binding binding, String owner, String person) {
        return Map.of("client", binding.client(), "owner", owner, "person", person);
    }

    static Owner owner(String owner, String person) {
        return switch (owner) {
            case "person" -> new Owner.Somebody(new PersonId(person));
            case "nameless" -> new Owner.Nameless();
            case "import" -> new Owner.Import(new PersonId(person));
            default ->
                throw new IllegalStateException(
                        "A client binding has the owner '%s'; this server knows person, nameless, import"
                                .formatted(owner));
        };
    }
}
