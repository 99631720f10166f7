package org.storytank.account;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is here: people with a page or a socket open in this process. Each opening tells {@link #arrived}, each closing {@link #left}. */
@Component
public class Presence {

    private final ConcurrentHashMap<PersonId, Integer> openings = new ConcurrentHashMap<>();

    public void arrived(PersonId person) {
        openings.merge(person, 1, Integer::sum);
    }

    public void left(PersonId person) {
        openings.computeIfPresent(person, (_, open) -> open == 1 ? null : open - 1);
    }

    public boolean isHere(PersonId person) {
        return openings.containsKey(person);
    }

    public Set<PersonId> here() {
        return Set.copyOf(openings.keySet());
    }
}
