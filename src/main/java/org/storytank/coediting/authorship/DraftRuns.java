package org.storytank.coediting.authorship;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storytank.account.PersonId;
import org.storytank.provenance.DraftRun;

/** What machines wrote here, so that their words are known again. */
public interface DraftRuns {

    /**
     * Keeps the run with its words. Again with the same words changes nothing.
     *
     * @param where the document or place it wrote for: with that its words are forgotten
     * @param given what the run was given to work on: what it only repeats of that is not known again as its own
     * @throws IllegalStateException when the run wrote other words, elsewhere, or for somebody else
     */
    void keep(String where, DraftRun run, String text, String given);

    /** Keeps a run that was given nothing, or that was kept before. */
    default void keep(String where, DraftRun run, String text) {
        keep(where, run, text, "");
    }

    default Optional<DraftRun> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** As many of these as there are. */
    List<DraftRun> find(Collection<String> ids);

    /** What this person asked machines for, in the order of time. */
    List<DraftRun> askedBy(PersonId person);

    /** The runs that share the most of these, the ones that share more first; never all there are. */
    List<Words> sharing(Set<Long> fingerprints);

    /** Forgets the words of everything that was drafted for this document or place; that there was a run stays known. */
    void forgetWordsFor(String where);

    /** Forgets the words of these runs. */
    void forgetWordsOf(Set<String> runs);

    /** Somebody left for good: what they asked a machine for was asked by a former writer. */
    void unlink(PersonId person);

    /** What a run wrote of its own, in stretches. */
    record Words(String run, List<String> stretches) {}
}
