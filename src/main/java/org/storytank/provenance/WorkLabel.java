package org.storytank.provenance;

import static org.storytank.provenance.TextClass.CORRECTED;
import static org.storytank.provenance.TextClass.EDITED;
import static org.storytank.provenance.TextClass.GENERATED;
import static org.storytank.provenance.TextClass.PERSON;

import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The label of a whole work, from the classes of its stretches. Every format takes it from here.
 *
 * @param digitalSourceType the IPTC term; empty where nothing can be claimed
 * @param disclosure the value of {@code <meta name="ai-disclosure">}; empty where nothing can be claimed
 */
public record WorkLabel(Optional<URI> digitalSourceType, Optional<String> disclosure) {

    private static final WorkLabel NO_CLAIM = new WorkLabel(Optional.empty(), Optional.empty());

    public static WorkLabel of(Collection<TextClass> classes) {
        var all = classes.isEmpty() ? EnumSet.noneOf(TextClass.class) : EnumSet.copyOf(classes);
        if (all.size() == 1) {
            var only = all.iterator().next();
            return new WorkLabel(only.digitalSourceType(), only.disclosure());
        }
        if (all.contains(GENERATED) || all.contains(EDITED)) {
            return label("compositeSynthetic");
        }
        if (all.contains(CORRECTED)) {
            // Spelling help on what people typed; beside words of unknown origin nothing is said of the whole but that
            // it is mixed.
            return all.equals(Set.of(PERSON, CORRECTED))
                    ? label("algorithmicallyEnhanced")
                    : new WorkLabel(Optional.empty(), Optional.of("mixed"));
        }
        return NO_CLAIM;
    }

    private static WorkLabel label(String term) {
        return new WorkLabel(Optional.of(TextClass.term(term)), Optional.of("mixed"));
    }
}
