package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storytank.account.Person;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.graph.Ids;
import org.storytank.provenance.DraftRun;

class ForkTests extends LiveTest {

    @Test
    void aForkHoldsTheSameWordsOfTheSamePeople() {
        var ada = server.writer(scene, "Ada");
        everyKindOfWords(scene, ada);
        var fork = fork(ada);

        assertThat(documents.read(fork, ada.id())).isEqualTo(documents.read(scene, ada.id()));
        assertThat(documents.authorship(fork, ada.id())).isEqualTo(documents.authorship(scene, ada.id()));
        server.forget(fork);
        assertThat(documents.authorship(fork, ada.id())).isEqualTo(documents.authorship(scene, ada.id()));
    }

    @Test
    void nobodyGoesOnUnderAnIdOfTheOriginal() {
        var ada = server.writer(scene, "Ada");
        var typist = everyKindOfWords(scene, ada);
        var fork = fork(ada);
        var there = server.join(fork, ada).sync();
        there.doc().clientId(typist.clientId());

        there.append("me again");

        assertThat(there.closeCode()).isEqualTo(4409);
        assertThat(typist.append(" on").awaitStored().isOpen()).isTrue();
    }

    @Test
    void whatIsWrittenOnBothSidesMergesAlikeInEitherOrder() {
        var ada = server.writer(scene, "Ada");
        var here = everyKindOfWords(scene, ada);
        var fork = fork(ada);
        here.append(" here").awaitStored();
        server.join(fork, ada).sync().append(" there").awaitStored();
        for (var side : List.of(scene, fork)) {
            draft(side, ada);
            documents.append(side, ada.id(), List.of(new TextPiece("brought along", Map.of())));
        }

        var original = server.join(scene, ada).sync().doc().encode();
        var forked = server.join(fork, ada).sync().doc().encode();
        var one = merged(original, forked);
        var other = merged(forked, original);

        assertThat(one.text("text").toString())
                .isEqualTo(other.text("text").toString())
                .contains(" here", " there");
        assertThat(one.encode()).isEqualTo(other.encode());
    }

    @Test
    void aForkBeginsInAnEmptyDocument() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("mine").awaitStored();

        assertThatThrownBy(() -> documents.fork(scene, scene, ada.id())).isInstanceOf(IllegalStateException.class);
    }

    private Typist everyKindOfWords(DocumentId document, Person ada) {
        var typist = server.join(document, ada).sync().append("typed ").awaitStored();
        draft(document, ada);
        documents.append(document, ada.id(), List.of(new TextPiece("brought ", Map.of("bold", true))));
        var lost = new YDoc(31, true);
        typist.sendChange(lost.transact(() -> lost.text("text").insert(0, "lost ")))
                .awaitStored();
        return typist.sync();
    }

    private void draft(DocumentId document, Person ada) {
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada.id());
        documents.draft(document, ada.id(), run, 0, "drafted ");
    }

    private DocumentId fork(Person ada) {
        var fork = server.document();
        server.allow(fork, ada, DocumentRight.WRITE);
        documents.fork(scene, fork, ada.id());
        return fork;
    }

    private static YDoc merged(byte[] first, byte[] second) {
        var doc = new YDoc();
        doc.apply(first);
        doc.apply(second);
        return doc;
    }
}
