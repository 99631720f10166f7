package org.storytank.explore.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.Stance;
import org.storytank.source.NewCitation;

/**
 * A story as it stands in a file of {@code demo/}, with the debate that one of its sentences raised.
 *
 * @param people the names of those who appear in it, by the word the file uses for them
 * @param by whose story it is
 * @param cited what its passages rest on
 */
record DemoStory(
        String title,
        String by,
        Map<String, String> people,
        List<DemoScene> scenes,
        @DefaultValue List<DemoCited> cited,
        DemoDebate debate) {

    record DemoScene(String title, String text) {}

    /** @param scene counted from 1 @param passage the words, as they stand in that scene */
    record DemoCited(int scene, String passage, DemoSource source) {}

    /** @param scene counted from 1 @param passage the sentence, as it stands in that scene */
    record DemoDebate(int scene, String passage, String question, List<DemoClaim> claims) {}

    /** @param kind what the claim is, where somebody would say so */
    record DemoClaim(
            String by,
            Stance stance,
            Optional<ClaimKind> kind,
            String text,
            @DefaultValue List<DemoSource> sources,
            @DefaultValue List<DemoClaim> answers) {}

    record DemoSource(
            String address,
            String title,
            @DefaultValue("") String authors,
            @DefaultValue("") String date,
            @DefaultValue("") String quote,
            @DefaultValue("") String locator) {

        NewCitation citation() {
            return new NewCitation(address, title, authors, date, quote, locator);
        }
    }
}
