package org.storytank.account.api;

import org.storytank.account.Person;

/** Somebody as the others see them. @param hue which of the eight author colours (0–7) is theirs */
public record PersonShown(String id, String name, int hue) {

    public static PersonShown of(Person person) {
        return new PersonShown(person.id().value(), person.name(), person.hue());
    }
}
