package org.storytank.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.MachineWords;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.coediting.authorship.How;
import org.storytank.debate.Argument;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.Spoken;
import org.storytank.provenance.Article50;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Manifest.Kind;
import org.storytank.provenance.Manifest.Run;
import org.storytank.provenance.Manifest.SourceLine;
import org.storytank.provenance.Origin;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.Publication.OfDebate;
import org.storytank.publishing.Publication.OfStory;
import org.storytank.publishing.format.Note;
import org.storytank.publishing.format.Paragraph;
import org.storytank.publishing.format.Piece;
import org.storytank.publishing.format.Section;
import org.storytank.publishing.format.Section.Answer;
import org.storytank.publishing.format.Section.Side;
import org.storytank.publishing.format.Work;
import org.storytank.shell.PublicAddress;
import org.storytank.shell.Words;
import org.storytank.source.NotAccepted;
import org.storytank.source.WebAddress;
import org.storytank.story.StoryService;

/** Gathers what is handed out, as the one who asks may read it. */
@Component
class Works {

    private static final Article50 NOT_YET = new Article50(false, false, false, Optional.empty());

    private final StoryService stories;
    private final DocumentService documents;
    private final Notes notes;
    private final DebateService debates;
    private final AccountService accounts;
    private final MachineWords machines;
    private final PublicAddress address;
    private final Words words;

    Works(
            StoryService stories,
            DocumentService documents,
            Notes notes,
            DebateService debates,
            AccountService accounts,
            MachineWords machines,
            PublicAddress address,
            Words words) {
        this.stories = stories;
        this.documents = documents;
        this.notes = notes;
        this.debates = debates;
        this.accounts = accounts;
        this.machines = machines;
        this.address = address;
        this.words = words;
    }

    /** @param people who each contributor is @param work without what was declared and reviewed */
    record Gathered(Work work, Map<PersonId, String> people) {}

    Gathered gather(Publication publication, @Nullable PersonId reader, Locale language) {
        return switch (publication) {
            case OfStory(var id) -> story(id, reader, language);
            case OfDebate(var id) -> debate(id, reader, language);
        };
    }

    private Gathered story(org.storytank.story.StoryId id, @Nullable PersonId reader, Locale language) {
        var story = stories.story(id, reader);
        var credits = new Credits();
        var runs = new LinkedHashMap<String, Run>();
        var scenes = new ArrayList<List<SceneParagraphs.Draft>>();
        var cited = new ArrayList<List<Note>>();
        for (var scene : story.scenes()) {
            var written = documents.written(scene.id().document(), reader);
            var numbered = notes.of(scene.id(), reader, language);
            var paragraphs = SceneParagraphs.of(written, numbered.at());
            cited.add(numbered.notes());
            scenes.add(paragraphs);
            count(paragraphs, written, credits, runs);
        }
        var people = credits.ids();
        var sections = new ArrayList<Section>();
        for (var scene = 0; scene < scenes.size(); scene++) {
            var paragraphs = scenes.get(scene).stream()
                    .map(draft -> SceneParagraphs.placed(draft, people))
                    .toList();
            sections.add(Section.scene(
                    Pieces.clean(story.scenes().get(scene).title()), paragraphs, linked(paragraphs), cited.get(scene)));
        }
        var title = story.title().isEmpty() ? words.getTranslation("story.untitled", language) : story.title();
        return new Gathered(
                new Work(
                        Kind.STORY,
                        Pieces.clean(title),
                        address.of("/read/" + story.path()),
                        sections,
                        credits.contributors(this::name),
                        List.copyOf(runs.values()),
                        NOT_YET,
                        List.of()),
                people);
    }

    /** What the words of a scene link to on the web. The manifest names it, not the words. */
    private static List<SourceLine> linked(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Piece::link)
                .filter(link -> link.matches("(?i)https?://.*"))
                .flatMap(link -> address(link).stream())
                .map(address -> new SourceLine(address.value().replaceFirst("https?://", ""), address.value()))
                .distinct()
                .toList();
    }

    private static Optional<WebAddress> address(String link) {
        try {
            return Optional.of(WebAddress.typed(link));
        } catch (NotAccepted nowhere) {
            return Optional.empty();
        }
    }

    private static void count(
            List<SceneParagraphs.Draft> paragraphs, AttributedText written, Credits credits, Map<String, Run> runs) {
        paragraphs.forEach(paragraph -> paragraph.pieces().forEach(piece -> {
            switch (piece.origin()) {
                case Origin.Human(var person) -> credits.add(person, piece.text());
                case Origin.Imported(var person) -> credits.add(person, piece.text());
                case Origin.Draft(var run) -> runs.putIfAbsent(run, run(run, written));
                case Origin.Unknown _ -> {}
            }
        }));
    }

    private static Run run(String id, AttributedText written) {
        var run = Optional.ofNullable(written.runs().get(id));
        return new Run(
                id,
                run.map(DraftRun::model).orElse(""),
                run.map(DraftRun::at),
                run.map(DraftRun::prompt).orElse(""),
                run.map(known -> TextClass.of(known.involvement())).orElse(TextClass.GENERATED));
    }

    private Gathered debate(org.storytank.debate.RoomId id, @Nullable PersonId reader, Locale language) {
        var debate = debates.handedOn(id, reader, language);
        var credits = new Credits();
        var claims = new ArrayList<Claim>();
        claims.add(debate.thesis());
        claims.addAll(debate.claims());
        var numbers = new HashMap<ClaimId, Integer>();
        var runs = new LinkedHashMap<String, Run>();
        var drafts = new HashMap<ClaimId, List<SceneParagraphs.Draft>>();
        var known = machines.runs(claims.stream()
                .filter(claim -> claim.withdrawnAt().isEmpty())
                .flatMap(Claim::words)
                .flatMap(said -> said.runs().stream())
                .collect(Collectors.toSet()));
        claims.forEach(claim -> {
            numbers.put(claim.id(), numbers.size() + 1);
            var written = written(wordsOf(claim, language), known);
            var paragraphs = SceneParagraphs.of(written);
            drafts.put(claim.id(), paragraphs);
            count(paragraphs, written, credits, runs);
        });
        var answers = new HashMap<ClaimId, Argument>();
        debate.places().forEach(argument -> argument.premises().forEach(premise -> answers.put(premise, argument)));
        var people = credits.ids();
        var sections = claims.stream()
                .map(claim -> section(
                        claim,
                        drafts.getOrDefault(claim.id(), List.of()),
                        answer(claim, answers, numbers),
                        people,
                        votes(claim, debate.room()),
                        also(claim, debate, numbers),
                        decided(claim, debate)))
                .toList();
        var code = debates.codeOf(id, reader, language);
        return new Gathered(
                new Work(
                        Kind.DEBATE,
                        Pieces.clean(titleOf(debate.room(), language)),
                        address.of(code.path()),
                        sections,
                        credits.contributors(person -> name(person, debate)),
                        List.copyOf(runs.values()),
                        NOT_YET,
                        List.of()),
                people);
    }

    /** What was withdrawn is not handed out; that something was, is. */
    private LabelledText wordsOf(Claim claim, Locale language) {
        var said = claim.withdrawnAt().isEmpty()
                ? spoken(claim.wording().words(), claim.spoken(), language)
                : LabelledText.of(words.getTranslation("publishing.withdrawn", language), new Origin.Unknown());
        // What others said that says the same: a paragraph each, by whoever said it.
        for (var same : claim.restated()) {
            said = said.plus(LabelledText.of("\n", new Origin.Unknown()))
                    .plus(spoken(same.wording().words(), same.spoken(), language));
        }
        return said;
    }

    /** What was said aloud says so, and whoever wrote it down is not credited with it; while it is read back, it is not handed out. */
    private LabelledText spoken(LabelledText said, Optional<Spoken> spoken, Locale language) {
        if (spoken.isEmpty()) {
            return said;
        }
        var mark = words.getTranslation("debate.page.spoken", language);
        if (!spoken.get().agreed()) {
            return LabelledText.of(
                    "%s – %s".formatted(mark, words.getTranslation("debate.page.spoken.waits", language)),
                    new Origin.Unknown());
        }
        return LabelledText.of("[%s] ".formatted(mark), new Origin.Unknown())
                .plus(said.with(origin -> origin instanceof Origin.Imported ? new Origin.Unknown() : origin));
    }

    /** A title is plain text: the mention stands in it. */
    private String titleOf(DebateRoom room, Locale language) {
        return room.asked().hasMachineWords()
                ? words.getTranslation("provenance.titled", language, room.question())
                : room.question();
    }

    private static Optional<Answer> answer(Claim claim, Map<ClaimId, Argument> answers, Map<ClaimId, Integer> numbers) {
        return Optional.ofNullable(answers.get(claim.id()))
                .flatMap(argument -> Optional.ofNullable(numbers.get(argument.about()))
                        .map(to -> new Answer(Side.valueOf(argument.stance().name()), to, depth(claim, answers))));
    }

    private static int depth(Claim claim, Map<ClaimId, Argument> answers) {
        var depth = 0;
        for (var at = answers.get(claim.id()); at != null && depth < 100; at = answers.get(at.about())) {
            depth++;
        }
        return depth;
    }

    /** The words of a claim as a text of one format, so that its labels go the same way into every file. */
    private static AttributedText written(LabelledText words, Map<String, DraftRun> known) {
        var spans = words.spans().stream()
                .map(span -> new Authorship.Span(
                        span.start(),
                        span.length(),
                        new org.storytank.coediting.authorship.Run(
                                0, span.start(), span.length(), null, span.origin(), How.UNKNOWN)))
                .toList();
        return new AttributedText(List.of(new TextPiece(words.text(), Map.of())), new Authorship(spans), known);
    }

    private static Section section(
            Claim claim,
            List<SceneParagraphs.Draft> drafts,
            Optional<Answer> answer,
            Map<PersonId, String> people,
            Optional<Section.Votes> votes,
            List<Section.Also> also,
            Optional<Section.Decided> decided) {
        var paragraphs = drafts.stream()
                .map(draft -> SceneParagraphs.placed(draft, people))
                .toList();
        var cites = claim.withdrawnAt().isPresent()
                ? List.<SourceLine>of()
                : claim.citations().stream()
                        .map(citation -> new SourceLine(
                                Pieces.clean(citation.work().title()),
                                Pieces.clean(citation.source().address().toString())))
                        .toList();
        return new Section("", answer, kind(claim), paragraphs, cites, votes, also, decided);
    }

    /** What is not handed out is of no kind. */
    private static String kind(Claim claim) {
        return claim.kind()
                .filter(_ -> claim.withdrawnAt().isEmpty() && !claim.isReadBack())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** In the order of what it is used for or against; what stands no more is used nowhere else. */
    private static List<Section.Also> also(Claim claim, Debate debate, Map<ClaimId, Integer> numbers) {
        return debate.reuses()
                .filter(reuse -> claim.stands() && reuse.premises().contains(claim.id()))
                .filter(reuse -> numbers.containsKey(reuse.about()))
                .map(reuse -> new Section.Also(
                        Side.valueOf(reuse.stance().name()),
                        numbers.getOrDefault(reuse.about(), 0),
                        debate.closesCircle(reuse)))
                .sorted(Comparator.comparingInt(Section.Also::to))
                .toList();
    }

    /** By the conclusion that stands, in the words of that moment or in others; those words themselves are not handed out a second time. */
    private static Optional<Section.Decided> decided(Claim claim, Debate debate) {
        return debate.conclusions().stream()
                .limit(1)
                .flatMap(last -> last.decided().stream())
                .filter(proposal ->
                        claim.withdrawnAt().isEmpty() && proposal.claim().equals(claim.id()))
                .findFirst()
                .map(proposal -> new Section.Decided(
                        proposal.votes()
                                .tally()
                                .filter(_ -> !debate.room().choices().hidesVotes())
                                .map(tally -> new Section.Votes(tally.agree(), tally.disagree(), tally.pass())),
                        !proposal.words().text().equals(claim.wording().words().text())));
    }

    /** A file is for everybody: what a room hides from those who have not voted is in none. */
    private static Optional<Section.Votes> votes(Claim claim, DebateRoom room) {
        return claim.votes()
                .tally()
                .filter(tally -> tally.cast() > 0
                        && claim.withdrawnAt().isEmpty()
                        && !room.choices().hidesVotes())
                .map(tally -> new Section.Votes(tally.agree(), tally.disagree(), tally.pass()));
    }

    /** Where nobody's name is shown, the one they have there. */
    private Optional<String> name(PersonId person, Debate debate) {
        return debate.room().choices().anonymous()
                ? debate.speaker(person).map(Author::name).map(Pieces::clean)
                : name(person);
    }

    private Optional<String> name(PersonId person) {
        return accounts.find(person).map(Person::name).map(Pieces::clean);
    }
}
