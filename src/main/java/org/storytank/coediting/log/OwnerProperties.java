package org.storytank.coediting.log;

import java.util.Map;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.Owner;

/** An owner as properties of a {@code ClientBinding} node: what kind, which person, which run, and whether the id is retired. */
final class OwnerProperties {

    private OwnerProperties() {}

    static Map<String, Object> of(Binding binding) {
        return binding.owner() instanceof Owner.Retired(var before)
                ? of(binding.client(), before, true)
                : of(binding.client(), binding.owner(), false);
    }

    private static Map<String, Object> of(long client, Owner owner, boolean retired) {
        return switch (owner) {
            case Owner.Somebody(var person) -> properties(client, "person", person.value(), "", retired);
            case Owner.Nameless() -> properties(client, "nameless", "", "", retired);
            case Owner.Import(var person) -> properties(client, "import", person.value(), "", retired);
            case Owner.Draft(var run, var askedBy) -> properties(client, "draft", askedBy.value(), run, retired);
            case Owner.Nobody() -> properties(client, "nobody", "", "", retired);
            case Owner.Retired(var before) -> of(client, before, true);
        };
    }

    private static Map<String, Object> properties(
            long client, String owner, String person, String run, boolean retired) {
        return Map.of("client", client, "owner", owner, "person", person, "run", run, "retired", retired);
    }

    static Owner owner(String owner, String person, String run, boolean retired) {
        var known = owner(owner, person, run);
        return retired ? new Owner.Retired(known) : known;
    }

    private static Owner owner(String owner, String person, String run) {
        return switch (owner) {
            case "person" -> new Owner.Somebody(new PersonId(person));
            case "nameless" -> new Owner.Nameless();
            case "import" -> new Owner.Import(new PersonId(person));
            case "draft" -> new Owner.Draft(run, new PersonId(person));
            case "nobody" -> new Owner.Nobody();
            default ->
                throw new IllegalStateException(
                        "A client binding has the owner '%s'; this server knows person, nameless, import, draft, nobody"
                                .formatted(owner));
        };
    }
}
