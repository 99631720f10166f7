package org.storytank.moderation.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;

/** The rules that come with the product, and what tests ask of them. */
final class House {

    static final Path FOLDER = Path.of("moderation-rules");
    static final RuleSet RULES = RuleSet.read(files());

    private House() {}

    static Map<String, String> files() {
        try {
            return new TreeMap<>(RuleFiles.in(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the rules that hold for a claim among adults. */
    static List<String> judge(String text) {
        return RULES
                .judge(text, Circumstances.of(Scope.CLAIM, Audience.ADULTS, Instant.EPOCH), new Timeline(1, 1))
                .stream()
                .map(hit -> hit.rule().id())
                .toList();
    }

    static Reading reading(String text) {
        return RULES.reading(text, Circumstances.of(Scope.CLAIM, Audience.ADULTS, Instant.EPOCH), new Timeline(1, 1));
    }

    static List<String> words(String text) {
        return reading(text).sentences().words().stream().map(Word::form).toList();
    }

    static final String CHARTER = "# Charter\n\n## 1. One\n";

    /** A rule file that is whole, and all that it needs. */
    static final String SMALL = """
            id: small
            version: 1
            title: {fr: Petite, en: Small}
            rationale: {fr: Pourquoi, en: Why}
            advice: {fr: Relisez, en: Read again}
            article: 1
            dsa_category: OTHER_VIOLATION_TC
            scope: everything
            audience: everyone
            action: advise
            severity: low
            appealable: yes
            owner: the house
            expires: never
            when:
              phrases:
                - hello … world
            tests:
              match:
                - hello dear world
              no_match:
                - hello
            """;

    static RuleSet small(String rule) {
        return RuleSet.read(Map.of("small.yaml", rule, "charter.fr.md", CHARTER, "charter.en.md", CHARTER));
    }
}
