package org.storytank.coediting;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.HOST;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.account.AccountService;
import org.storytank.graph.Ids;
import org.storytank.provenance.DraftRun;
import org.storytank.story.StoryService;

/** Documents as scenes have them: the roles of the story decide. */
class DocumentRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);
    private static final Set<Who> REDACTORS = EnumSet.of(OWNER, HOST);
    private static final TextRange FIRST_WORD = new TextRange(0, 3);

    private final DocumentService documents;
    private final StoryService stories;
    private final AccountService accounts;

    DocumentRows(DocumentService documents, StoryService stories, AccountService accounts) {
        this.documents = documents;
        this.stories = stories;
        this.accounts = accounts;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("DocumentService.ticket(DocumentId, PersonId)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.ticket(text, cast.orNobody(who));
                }),
                Row.of("DocumentService.read(DocumentId, PersonId)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.read(text, cast.orNobody(who));
                }),
                Row.of("DocumentService.written(DocumentId, PersonId)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.written(text, cast.orNobody(who));
                }),
                Row.of("DocumentService.mark(DocumentId, PersonId, TextRange)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.mark(text, cast.orNobody(who), FIRST_WORD);
                }),
                Row.of("DocumentService.quote(DocumentId, PersonId, TextRange)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.quote(text, cast.orNobody(who), FIRST_WORD);
                }),
                Row.of("DocumentService.find(DocumentId, PersonId, PassageMark)", READERS, cast -> {
                    var text = text(cast);
                    var mark = documents.mark(text, cast.id(OWNER), FIRST_WORD);
                    return who -> documents.find(text, cast.orNobody(who), mark);
                }),
                Row.of("DocumentService.now(DocumentId, PersonId, List)", READERS, cast -> {
                    var text = text(cast);
                    var mark = documents.mark(text, cast.id(OWNER), FIRST_WORD);
                    return who -> documents.now(text, cast.orNobody(who), List.of(mark));
                }),
                Row.of("DocumentService.idsIn(DocumentId, PersonId, TextRange)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.idsIn(text, cast.orNobody(who), FIRST_WORD);
                }),
                Row.of("DocumentService.authorship(DocumentId, PersonId)", READERS, cast -> {
                    var text = text(cast);
                    return who -> documents.authorship(text, cast.orNobody(who));
                }),
                Row.of("DocumentService.writtenAt(DocumentId, PersonId, long, long)", READERS, cast -> {
                    var text = text(cast);
                    var first =
                            documents.idsIn(text, cast.id(OWNER), FIRST_WORD).getFirst();
                    return who -> documents.writtenAt(text, cast.orNobody(who), first.client(), first.clock());
                }),
                Row.of("DocumentService.append(DocumentId, PersonId, List)", WRITERS, cast -> {
                    var text = text(cast);
                    return who -> done(() -> documents.append(text, cast.id(who), words()));
                }),
                Row.of("DocumentService.draft(DocumentId, PersonId, DraftRun, int, String)", WRITERS, cast -> {
                    var text = text(cast);
                    return who -> done(() -> documents.draft(
                            text,
                            cast.id(who),
                            new DraftRun(Ids.next(), "a model", Instant.EPOCH, cast.id(who)),
                            0,
                            "The gulls know."));
                }),
                Row.of("DocumentService.remember(DocumentId, DraftRun, String, String)", WRITERS, cast -> {
                    var text = text(cast);
                    return who -> done(() -> documents.remember(
                            text,
                            new DraftRun(Ids.next(), "a model", Instant.EPOCH, cast.id(who)),
                            "The gulls know.",
                            ""));
                }),
                Row.of(
                        "DocumentService.take(DocumentId, PersonId, DraftRun, Optional, Placing, String)",
                        WRITERS,
                        cast -> {
                            var text = text(cast);
                            return who -> {
                                var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, cast.id(who));
                                documents.remember(text, run, "The gulls know.", "");
                                return done(() -> documents.take(
                                        text, cast.id(who), run, Optional.empty(), Placing.AFTER, "The gulls know."));
                            };
                        }),
                Row.of("DocumentService.fork(DocumentId, DocumentId, PersonId)", WRITERS, cast -> {
                    var story = stories.begin(cast.id(OWNER));
                    cast.in(story.id().place());
                    var text = story.scenes().getFirst().id().document();
                    documents.append(text, cast.id(OWNER), words());
                    return who -> {
                        var empty = stories.addScene(cast.id(OWNER), story.id(), null);
                        return done(() -> documents.fork(text, empty.id().document(), cast.id(who)));
                    };
                }),
                Row.of("DocumentService.redact(DocumentId, PersonId, List)", REDACTORS, cast -> {
                    var text = text(cast);
                    var ids = documents.idsIn(text, cast.id(OWNER), FIRST_WORD);
                    return who -> done(() -> documents.redact(text, cast.id(who), ids));
                }),
                Row.open(
                        "DocumentService.close(DocumentId)",
                        cast -> who -> done(() -> documents.close(new DocumentId(Ids.next()))),
                        who -> done(() -> documents.close(stillThere()))),
                Row.open(
                        "DocumentService.erase(DocumentId)",
                        cast -> who -> done(() -> documents.erase(new DocumentId(Ids.next()))),
                        who -> done(() -> documents.erase(stillThere()))));
    }

    private DocumentId text(Cast cast) {
        var story = stories.begin(cast.id(OWNER));
        cast.in(story.id().place());
        var text = story.scenes().getFirst().id().document();
        documents.append(text, cast.id(OWNER), words());
        return text;
    }

    /** A scene of somebody's that nobody has deleted. */
    private DocumentId stillThere() {
        var story = stories.begin(accounts.arrive("Olga").person().id());
        return story.scenes().getFirst().id().document();
    }

    private static List<TextPiece> words() {
        return List.of(new TextPiece("The tide.", Map.of()));
    }

    private static @Nullable Object done(Runnable act) {
        act.run();
        return null;
    }
}
