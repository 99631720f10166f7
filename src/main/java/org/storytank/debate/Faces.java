package org.storytank.debate;

import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/** How the people of a room look to one who looks: as they are, or under the masks of a room where nobody's name is shown. */
interface Faces {

    /** Everybody as they are. */
    Faces BARE = new Faces() {

        @Override
        public boolean masked() {
            return false;
        }

        @Override
        public Author of(Author author) {
            return author;
        }

        @Override
        public PersonId of(PersonId person) {
            return person;
        }

        @Override
        public Optional<Author> unsaid(Optional<Author> author) {
            return author;
        }

        @Override
        public LabelledText of(LabelledText words) {
            return words;
        }

        @Override
        public LabelledText unsaid(LabelledText words) {
            return words;
        }
    };

    boolean masked();

    Author of(Author author);

    PersonId of(PersonId person);

    /** Whoever did what only those do who run a room: one might know who that is, so under masks it is said to themselves alone. */
    Optional<Author> unsaid(Optional<Author> author);

    default Optional<Author> of(Optional<Author> author) {
        return author.map(this::of);
    }

    default LabelledText of(LabelledText words) {
        return words.with(origin -> switch (origin) {
            case Origin.Human(var person) -> new Origin.Human(of(person));
            // What is brought along is nobody's here; who brought it runs the room or writes down what is said.
            case Origin.Imported _ -> new Origin.Imported(PersonId.FORMER);
            case Origin.Draft _, Origin.Unknown _ -> origin;
        });
    }

    /** Words by {@link #unsaid(Optional)}. */
    default LabelledText unsaid(LabelledText words) {
        return words.withoutPeople();
    }
}
