package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.live.Withholding;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.graph.OnRealGraph;
import org.storytank.story.StoryService;

/** Words that are put back stand there once, also when the place stopped before it could note that they do. */
@OnRealGraph
class WithheldTextsTests {

    @Autowired
    private LiveDocuments live;

    @Autowired
    private DocumentLog log;

    @Autowired
    private JudgedWords judged;

    @Autowired
    private Withholding withholding;

    @Autowired
    private WithheldTexts texts;

    @Autowired
    private DocumentService documents;

    @Autowired
    private StoryService stories;

    @Autowired
    private AccountService accounts;

    private PersonId ada;
    private DocumentId document;
    private String words;

    @BeforeEach
    void wordsThatAreTakenOut() {
        ada = accounts.arrive("Ada").person().id();
        document = stories.begin(ada).scenes().getFirst().id().document();
        documents.append(document, ada, List.of(new TextPiece("The sea rose and fell.\n", Map.of())));
        words = texts.note(document, "rose and ").orElseThrow();
        assertThat(texts.takeOut(words)).isTrue();
        assertThat(text()).isEqualTo("The sea fell.\n");
    }

    @Test
    void whatWasPutBackIsNotPutBackAgain() {
        putBackAndStop();

        texts.putBack(words);

        assertThat(text()).isEqualTo("The sea rose and fell.\n");
        assertThat(texts.find(words).orElseThrow().withheld()).isFalse();
    }

    @Test
    void whatWasPutBackIsTakenOutAgain() {
        putBackAndStop();

        assertThat(texts.takeOut(words)).isTrue();
        assertThat(text()).isEqualTo("The sea fell.\n");

        texts.putBack(words);
        assertThat(text()).isEqualTo("The sea rose and fell.\n");
    }

    @Test
    void whoeverPutsThemBackInTheSameMomentBringsThemOnce() {
        var client = judged.puttingBack(words, 4_242).orElseThrow();
        var kept = judged.find(words).orElseThrow().withheld();
        for (var one = 0; one < 2; one++) {
            live.write(
                            document,
                            contents ->
                                    withholding.putBack(contents, client, kept).change())
                    .join();
        }

        texts.putBack(words);

        assertThat(text()).isEqualTo("The sea rose and fell.\n");
        assertThat(judged.puttingBack(words, 4_243)).isEmpty();
    }

    private void putBackAndStop() {
        assertThatThrownBy(() -> new WithheldTexts(live, log, stopping(), withholding).putBack(words))
                .hasStackTraceContaining("stopped");
        assertThat(text()).isEqualTo("The sea rose and fell.\n");
    }

    /** Notes everything but that words were put back. */
    private JudgedWords stopping() {
        return (JudgedWords) Proxy.newProxyInstance(
                JudgedWords.class.getClassLoader(), new Class<?>[] {JudgedWords.class}, (_, method, values) -> {
                    if (method.getName().equals("putBack")) {
                        throw new IllegalStateException("stopped");
                    }
                    return method.invoke(judged, values);
                });
    }

    private String text() {
        return documents.read(document, ada).stream().map(TextPiece::text).reduce("", String::concat);
    }
}
