package org.storytank.story;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.RolesChanged;
import org.storytank.coediting.DocumentChanged;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Reason;
import org.storytank.moderation.Scope;
import org.storytank.moderation.cases.RuleHolds;
import org.storytank.moderation.cases.Subject;
import org.storytank.story.StoryEvent.SceneRenamed;
import org.storytank.story.StoryEvent.SceneRestored;

/**
 * Scenes of stories that everyone may read, read by the rules of the house: when a story is opened, and when words have rested for a
 * while, or change for long without a rest. What nobody but those invited reads is not read here either. All that a rule does to a scene is to hold it.
 */
@Component
class HouseReadsScenes {

    private static final Logger log = LoggerFactory.getLogger(HouseReadsScenes.class);

    /** Rules read the beginning of what is too long; a scene is read in pieces of whole lines instead, in UTF-16 units. */
    private static final int PIECE = 8_000;

    private static final Waiting AT_ONCE = Waiting.since(Instant.EPOCH);

    private final Stories stories;
    private final Scenes scenes;
    private final HeldScenes held;
    private final ScenesHeld told;
    private final JudgedTexts texts;
    private final HouseRules rules;
    private final RuleHolds holds;
    private final AccessService access;
    private final StorySettings settings;
    private final Clock clock;
    private final Map<SceneId, Waiting> changed = new ConcurrentHashMap<>();
    private final Map<StoryId, Waiting> opened = new ConcurrentHashMap<>();

    HouseReadsScenes(
            Stories stories,
            Scenes scenes,
            HeldScenes held,
            ScenesHeld told,
            JudgedTexts texts,
            HouseRules rules,
            RuleHolds holds,
            AccessService access,
            StorySettings settings,
            Clock clock) {
        this.stories = stories;
        this.scenes = scenes;
        this.held = held;
        this.told = told;
        this.texts = texts;
        this.rules = rules;
        this.holds = holds;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentChanged event) {
        waits(changed, SceneId.of(event.document()));
    }

    @EventListener
    void on(SceneRenamed event) {
        waits(changed, event.scene());
    }

    @EventListener
    void on(SceneRestored event) {
        waits(changed, event.scene());
    }

    @EventListener
    void on(RolesChanged event) {
        if (event.person() == null) {
            waits(opened, StoryId.of(event.place()));
        }
    }

    private <T> void waits(Map<T, Waiting> all, T one) {
        all.merge(one, Waiting.since(clock.instant()), Waiting::and);
    }

    /** A scene is held, and then its case is opened. Where the place stopped in between, it is read again. */
    @EventListener(ApplicationReadyEvent.class)
    void readWhatIsHeldWithoutCase() {
        held.own().stream()
                .filter(scene -> !holds.isDecided(new Subject("scene", scene.value())))
                .forEach(scene -> held.restore(scene).ifPresent(story -> {
                    told.putBack(story, List.of(scene));
                    tried(scene);
                }));
    }

    /** What was written last before the place stopped may not have rested yet, or was not read in time. */
    @EventListener(ApplicationReadyEvent.class)
    void readWhatWasWrittenLast() {
        stories.changedLast(settings.readAtLatest().plus(settings.readAfter()).plus(LastWritten.EXACT_ENOUGH))
                .forEach(story -> waits(opened, story));
    }

    @Scheduled(
            initialDelayString = "${storytank.story.read-every:5s}",
            fixedDelayString = "${storytank.story.read-every:5s}")
    void readWhatWaits() {
        var now = clock.instant();
        readWhatWaits(now.minus(settings.readAfter()), now.minus(settings.readAtLatest()));
    }

    /** @param rested what changed after it is left for later @param since what waits longer is read all the same */
    void readWhatWaits(Instant rested, Instant since) {
        Waiting.taken(opened, rested, since).forEach(this::found);
        Waiting.taken(changed, rested, since).forEach(this::tried);
    }

    private void found(StoryId id) {
        try {
            stories.find(id).stream()
                    .flatMap(story -> story.scenes().stream())
                    .forEach(scene -> changed.putIfAbsent(scene.id(), AT_ONCE));
        } catch (RuntimeException e) {
            opened.putIfAbsent(id, Waiting.since(clock.instant()));
            log.warn("The rules could not find story {}; they try again: {}", id, e.toString());
        }
    }

    private void tried(SceneId scene) {
        try {
            read(scene);
        } catch (RuntimeException e) {
            changed.putIfAbsent(scene, Waiting.since(clock.instant()));
            log.warn("The rules could not read scene {}; they try again: {}", scene, e.toString());
        }
    }

    private void read(SceneId id) {
        scenes.find(id).filter(scene -> !scene.held() && isOpen(scene)).ifPresent(scene -> {
            var subject = new Subject("scene", id.value());
            var reasons = reasons(texts.of(scene.title(), List.of(id)).text()).stream()
                    .filter(reason -> !holds.hasHeld(subject, reason.rule()))
                    .toList();
            if (!reasons.isEmpty()) {
                holds.hold(subject, reasons);
            }
        });
    }

    private boolean isOpen(Scene scene) {
        return access.roleIn(scene.story().place(), null).isPresent();
    }

    /** Nobody says it now, and several wrote it: it counts as sent by nobody. */
    private List<Reason> reasons(String text) {
        return pieces(text).stream()
                .flatMap(piece -> rules.reasonsToHold(Contribution.of(Scope.STORY, Optional.empty(), piece)).stream())
                .toList();
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = Math.min(text.length(), start + PIECE);
            if (end < text.length()) {
                var line = text.lastIndexOf('\n', end - 1);
                end = line > start ? line + 1 : end;
            }
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
