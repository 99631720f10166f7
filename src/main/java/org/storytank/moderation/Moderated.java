package org.storytank.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/** A kind of thing that can be reported, and put out of sight. Each feature that has one implements this for it. */
public interface Moderated {

    /** One short word for addresses and for the log, for example {@code claim}. */
    String kind();

    /** It as this reader sees it (null: somebody without a name); empty when there is none, or not for them. */
    Optional<Shown> seen(String id, @Nullable PersonId reader);

    /** It as it is kept, in sight or not, for its author and for moderators of a case; empty when it is gone for good. */
    Optional<Shown> kept(String id);

    /** The same for somebody who was told of a decision about it: what goes on in a place that is closed to them now is not theirs to read. */
    default Optional<Shown> keptFor(String id, PersonId person) {
        return kept(id);
    }

    /** Who is told when it is held: whoever said it. @throws RuntimeException when that cannot be known now; it is asked again then */
    default List<PersonId> authors(String id) {
        return kept(id).map(Shown::authors).orElse(List.of());
    }

    /** Who judges nothing about it: whoever said it, or has a part in where it stands. @throws RuntimeException as {@link #authors} */
    default List<PersonId> parties(String id) {
        return authors(id);
    }

    /** Puts it, with all that answers it, out of the sight of everybody, and keeps it. False when it cannot be held; twice does no harm. */
    boolean hold(String id);

    /** Puts back what was held with it. Twice does no harm. */
    void restore(String id);

    /** Whether some words of it can be held by themselves. */
    default boolean hasParts() {
        return false;
    }

    /** These words of it, as something that is judged by itself; empty when they do not stand in it exactly once. */
    default Optional<Part> part(String id, String words) {
        return Optional.empty();
    }

    /** @param kind see {@link #kind()} */
    record Part(String kind, String id) {}

    /**
     * @param words with where each of them comes from, so that a machine's are known as such also to those who judge them
     * @param context what somebody has to know to understand it: the question, then what it answers
     * @param authors who said it, while they are here; of what several wrote, all of them
     * @param place where it was said, if anywhere
     */
    record Shown(
            LabelledText words,
            List<LabelledText> context,
            List<PersonId> authors,
            Instant saidAt,
            Optional<PlaceId> place) {

        /** What stands for words that are not kept any more. */
        public static final LabelledText GONE = LabelledText.of("", new Origin.Unknown());

        public String text() {
            return words.text();
        }

        /** Whose it is, when it is one person's. */
        public Optional<PersonId> author() {
            return authors.size() == 1 ? Optional.of(authors.getFirst()) : Optional.empty();
        }

        /** Whether a machine wrote some of it. */
        public boolean machine() {
            return words.hasMachineWords();
        }
    }
}
