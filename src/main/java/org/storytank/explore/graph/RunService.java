package org.storytank.explore.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentService;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.RunLine;
import org.storytank.explore.Thing;
import org.storytank.provenance.LabelledText;

/** Which machine runs wrote words of a thing: what the card behind a badge says, wherever the badge stands. */
@Service
public class RunService {

    private final GraphService graph;
    private final Links links;
    private final DocumentService documents;
    private final DebateService debates;
    private final AccountService accounts;

    RunService(
            GraphService graph,
            Links links,
            DocumentService documents,
            DebateService debates,
            AccountService accounts) {
        this.graph = graph;
        this.links = links;
        this.documents = documents;
        this.debates = debates;
        this.accounts = accounts;
    }

    /**
     * The runs whose words stand in it; runs of which nothing is known any more too.
     *
     * @param withQuestion for a claim, those in the question it answers too
     * @throws Unknown when there is no such thing, or it is not open to this person
     */
    public List<RunLine> in(Thing thing, boolean withQuestion, @Nullable PersonId reader) {
        graph.find(thing, reader);
        return switch (thing.kind()) {
            case SCENE -> written(new DocumentId(thing.id()), reader);
            case CLAIM ->
                links.roomOf(thing)
                        .map(room -> said(new ClaimId(thing.id()), withQuestion, debates.read(room, reader)))
                        .orElse(List.of());
            case QUESTION -> asked(debates.read(new RoomId(thing.id()), reader));
            case STORY, SOURCE -> List.of();
        };
    }

    private List<RunLine> written(DocumentId scene, @Nullable PersonId reader) {
        var text = documents.written(scene, reader);
        return text.runIds().stream()
                .map(id -> Optional.ofNullable(text.runs().get(id))
                        .map(run -> RunLine.of(run, name(run.askedBy())))
                        .orElseGet(() -> RunLine.unknown(id)))
                .toList();
    }

    private static List<RunLine> said(ClaimId id, boolean withQuestion, Debate debate) {
        var claim = debate.claims().stream().filter(one -> one.id().equals(id)).flatMap(Claim::words);
        var question = withQuestion ? debate.thesis().words() : Stream.<LabelledText>empty();
        return debate.runsOf(Stream.concat(claim, question));
    }

    private static List<RunLine> asked(Debate debate) {
        return debate.runsOf(debate.thesis().words());
    }

    /** Empty for whoever has left. */
    private String name(PersonId person) {
        return accounts.find(person).map(Person::name).orElse("");
    }
}
