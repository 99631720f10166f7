package org.storytank.moderation.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;

/** Everything that can be reported and held, by its kind. */
@Component
class Kinds {

    private final List<Moderated> all;

    Kinds(List<Moderated> all) {
        this.all = all;
    }

    /** @throws Unknown when nothing of that kind can be reported */
    Moderated of(Subject subject) {
        return all.stream()
                .filter(one -> one.kind().equals(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new Unknown("kind"));
    }

    Optional<Moderated.Shown> keptFor(Subject subject, PersonId person) {
        return all.stream()
                .filter(one -> one.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(one -> one.keptFor(subject.id(), person));
    }

    /** Who judges nothing about it. @throws RuntimeException when that cannot be known now */
    List<PersonId> parties(Subject subject) {
        return all.stream()
                .filter(one -> one.kind().equals(subject.kind()))
                .findFirst()
                .map(one -> one.parties(subject.id()))
                .orElse(List.of());
    }

    Optional<Moderated.Shown> kept(Subject subject) {
        return all.stream()
                .filter(one -> one.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(one -> one.kept(subject.id()));
    }
}
