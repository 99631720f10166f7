package org.storytank.debate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.Mask.Worn;
import org.storytank.shell.Language;

/** Puts masks on people where a room was opened so, and on nobody elsewhere. */
@Component
class Masking {

    private static final int ROOMS_REMEMBERED = 1_000;

    private final Masks masks;
    private final MaskNames names;
    private final Map<RoomId, Optional<Ball>> balls = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RoomId, Optional<Ball>> eldest) {
            return size() > ROOMS_REMEMBERED;
        }
    };

    Masking(Masks masks, MaskNames names) {
        this.masks = masks;
        this.names = names;
    }

    /** As this person sees the people of the room, in the language they are asking in. */
    Faces faces(RoomId room, @Nullable PersonId seer) {
        return faces(room, seer, Language.ofAsker().locale());
    }

    Faces faces(RoomId room, @Nullable PersonId seer, Locale language) {
        return ball(room).<Faces>map(ball -> new Masked(ball, seer, language)).orElse(Faces.BARE);
    }

    /** What somebody is called in the room, in the language they are asking in; empty where names are shown. */
    Optional<String> called(RoomId room, PersonId person) {
        return Optional.of(faces(room, person))
                .filter(Faces::masked)
                .map(faces -> faces.of(new Author(person, "", 0)).name());
    }

    /** Who is meant by an id of this room; empty when nobody is, under masks also for an id that somebody has elsewhere. */
    Optional<PersonId> behind(RoomId room, PersonId shown, PersonId seer) {
        return ball(room).isEmpty() || shown.equals(seer) ? Optional.of(shown) : masks.behind(room, shown);
    }

    /** What somebody is called, by the rooms in which they wear a mask. */
    List<Map<String, Object>> takenAlong(PersonId person) {
        return masks.of(person).stream()
                .map(told -> Map.<String, Object>of(
                        "debate",
                        told.room().value(),
                        "calledThere",
                        names.of(told.worn(), Language.ofAsker().locale())))
                .toList();
    }

    @EventListener
    void on(RoomErased erased) {
        synchronized (balls) {
            balls.remove(erased.room());
        }
    }

    private Optional<Ball> ball(RoomId room) {
        synchronized (balls) {
            var known = balls.get(room);
            if (known != null) {
                return known;
            }
        }
        var found = masks.keyOf(room).map(key -> new Ball(room, key, new ConcurrentHashMap<>(masks.in(room))));
        synchronized (balls) {
            balls.putIfAbsent(room, found);
            return balls.get(room);
        }
    }

    /** A room of masks, and those that are worn there. */
    private record Ball(RoomId room, MaskKey key, Map<PersonId, Worn> worn) {}

    /** @param seer whom one's own id stays for; under masks one has a name like everybody */
    private final class Masked implements Faces {

        private final Ball ball;
        private final @Nullable PersonId seer;
        private final Locale language;

        private Masked(Ball ball, @Nullable PersonId seer, Locale language) {
            this.ball = ball;
            this.seer = seer;
            this.language = language;
        }

        @Override
        public boolean masked() {
            return true;
        }

        @Override
        public Author of(Author author) {
            var worn = ball.worn().get(author.id());
            if (worn == null) {
                var mask = mask(author.id());
                worn = masks.wear(ball.room(), author.id(), mask)
                        .map(put -> {
                            ball.worn().put(author.id(), put);
                            return put;
                        })
                        .orElse(new Worn(mask, 1));
            }
            return new Author(
                    isSeer(author.id()) ? author.id() : worn.mask().id(),
                    names.of(worn, language),
                    worn.mask().hue());
        }

        @Override
        public PersonId of(PersonId person) {
            return isSeer(person) || person.equals(PersonId.FORMER)
                    ? person
                    : mask(person).id();
        }

        @Override
        public Optional<Author> unsaid(Optional<Author> author) {
            return author.filter(one -> isSeer(one.id())).map(this::of);
        }

        private Mask mask(PersonId person) {
            var worn = ball.worn().get(person);
            return worn == null ? drawn(person) : worn.mask();
        }

        private Mask drawn(PersonId person) {
            var words = names.in(language);
            return ball.key()
                    .of(person, words.manners().size(), words.creatures().size());
        }

        private boolean isSeer(PersonId person) {
            return person.equals(seer);
        }
    }
}
