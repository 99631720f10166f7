package org.storytank.story.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.account.web.PlainVisitor;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.MachineWords;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateService;
import org.storytank.media.MediaService;
import org.storytank.media.Spot;
import org.storytank.media.web.Figure;
import org.storytank.media.web.Figures;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;
import org.storytank.provenance.TextClass;
import org.storytank.provenance.WorkLabel;
import org.storytank.shell.web.PlainPage;
import org.storytank.shell.web.PlainPages;
import org.storytank.story.RaisedDebate;
import org.storytank.story.Scene;
import org.storytank.story.Story;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** What somebody may read of a story, made ready for a page. */
@Component
class Reading {

    private static final Comparator<RaisedDebate> BY_PASSAGE =
            Comparator.comparingInt(debate -> debate.where().map(TextRange::end).orElse(Integer.MAX_VALUE));

    private final StoryService stories;
    private final DocumentService documents;
    private final MachineWords machines;
    private final DebateService debates;
    private final CitedLines citedLines;
    private final AccountService accounts;
    private final MediaService images;
    private final Figures figures;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    Reading(
            StoryService stories,
            DocumentService documents,
            MachineWords machines,
            DebateService debates,
            CitedLines citedLines,
            AccountService accounts,
            MediaService images,
            Figures figures,
            PlainVisitor visitor,
            PlainPages pages) {
        this.stories = stories;
        this.documents = documents;
        this.machines = machines;
        this.debates = debates;
        this.citedLines = citedLines;
        this.accounts = accounts;
        this.images = images;
        this.figures = figures;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** A story open in front of a reader. */
    record Open(Story story, @Nullable PersonId reader, PlainPage page) {}

    /** @throws Unknown when there is no such story, or it is not open to whoever asks */
    Open open(String id, HttpServletRequest request) {
        var reader = visitor.in(request).map(person -> person.id()).orElse(null);
        return new Open(stories.story(storyId(id), reader), reader, pages.page(request));
    }

    StoryCover cover(Open open) {
        var shares = stories.shares(open.story().id(), open.reader());
        var all = shares.values().stream().mapToInt(Integer::intValue).sum();
        var machine = shares.entrySet().stream()
                .filter(share -> share.getKey() instanceof Origin.Draft)
                .mapToInt(Map.Entry::getValue)
                .sum();
        var writers = shares.entrySet().stream()
                .sorted(Map.Entry.<Origin, Integer>comparingByValue().reversed())
                .flatMap(share -> switch (share.getKey()) {
                    case Origin.Human(var person) -> Stream.of(name(person, open));
                    case Origin.Imported(var person) -> Stream.of(name(person, open));
                    case Origin.Draft _, Origin.Unknown _ -> Stream.empty();
                })
                .distinct()
                .toList();
        return new StoryCover(
                title(open),
                writers,
                machine == 0 ? 0 : Math.max(1, Math.round(100f * machine / all)),
                label(shares.keySet()),
                scenes(open),
                figures(open.story().id().cover(), open),
                "/read/" + open.story().path(),
                "/" + open.story().path(),
                "/report/story/" + open.story().id());
    }

    private WorkLabel label(Set<Origin> origins) {
        var named = origins.stream()
                .flatMap(origin -> origin instanceof Origin.Draft(var run) ? Stream.of(run) : Stream.empty())
                .toList();
        var runs = machines.runs(named);
        return WorkLabel.of(origins.stream()
                .map(origin -> TextClass.of(origin, origin instanceof Origin.Draft(var run) ? runs.get(run) : null))
                .toList());
    }

    List<StoryLine> scenes(Open open) {
        var scenes = open.story().scenes();
        return IntStream.rangeClosed(1, scenes.size())
                .mapToObj(number -> line(scenes.get(number - 1), number, open.page()))
                .toList();
    }

    SceneSheet scene(Open open, String id) {
        var scenes = open.story().scenes();
        var index = IntStream.range(0, scenes.size())
                .filter(at -> scenes.get(at).id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("scene"));
        return sheet(open, scenes.get(index), index + 1);
    }

    List<SceneSheet> whole(Open open) {
        var scenes = open.story().scenes();
        return IntStream.rangeClosed(1, scenes.size())
                .mapToObj(number -> sheet(open, scenes.get(number - 1), number))
                .toList();
    }

    private String name(PersonId person, Open open) {
        return accounts.find(person)
                .map(Person::name)
                .orElseGet(() -> open.page().say("editor.who.former"));
    }

    String title(Open open) {
        return open.story().title().isEmpty()
                ? open.page().say("story.untitled")
                : open.story().title();
    }

    private SceneSheet sheet(Open open, Scene scene, int number) {
        var raised = stories.raisedIn(scene.id(), open.reader()).stream()
                .sorted(BY_PASSAGE)
                .toList();
        var lines = new ArrayList<RaisedLine>();
        for (var debate : raised) {
            lines.add(new RaisedLine(
                    lines.size() + 1,
                    debate.passage().value(),
                    debate.words(),
                    debate.room().asked(),
                    debates.codeOf(
                                    debate.room().id(),
                                    open.reader(),
                                    open.page().locale())
                            .path()));
        }
        var ends = IntStream.range(0, raised.size())
                .boxed()
                .filter(at -> raised.get(at).where().isPresent())
                .collect(toMap(at -> raised.get(at).where().orElseThrow().end(), at -> at + 1, (first, _) -> first));
        var line = line(scene, number, open.page());
        var cited = citedLines.of(scene.id(), open.reader(), open.page().locale());
        var text = SceneText.of(documents.written(scene.id().document(), open.reader()), ends, cited.ends());
        return new SceneSheet(
                number,
                line.title(),
                line.path(),
                text,
                text.runs().stream().map(this::draft).toList(),
                List.copyOf(lines),
                cited.lines(),
                figures(scene.illustrations(), open),
                "/report/scene/" + scene.id());
    }

    private DraftLine draft(DraftRun run) {
        return new DraftLine(
                run.involvement().name().toLowerCase(Locale.ROOT),
                run.model(),
                run.at(),
                accounts.find(run.askedBy()).map(Person::name).orElse(""),
                run.prompt());
    }

    private List<Figure> figures(Spot spot, Open open) {
        return images.in(spot, open.reader()).stream()
                .map(image -> figures.of(image, open.page()))
                .toList();
    }

    private static StoryLine line(Scene scene, int number, PlainPage page) {
        var title = scene.title().isEmpty() ? page.say("story.scene.untitled", number) : scene.title();
        return new StoryLine(number, title, "/read/" + scene.path());
    }

    private static StoryId storyId(String id) {
        try {
            return new StoryId(id);
        } catch (IllegalArgumentException noId) {
            throw new Unknown("story");
        }
    }
}
