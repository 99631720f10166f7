package org.storytank.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Everybody who ever said a name here. */
interface People {

    /** A new guest with the first key of theirs. */
    Person add(DisplayName name, String keyHash, Instant now);

    Optional<Person> find(PersonId id);

    /** Whose key this is, when it was used after {@code since}; notes that they are here. */
    Optional<Person> recognise(String keyHash, Instant since, Instant now);

    /** The keys of the names that others who were here after {@code since} go by: this root, alone or with more behind it. */
    Set<String> namesInUse(String root, Instant since, PersonId besides);

    Optional<Person> rename(PersonId id, DisplayName name);

    void addKey(PersonId id, String keyHash, Instant now);

    void removeKey(String keyHash);
}
