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
 * while. What nobody but those invited reads is not read here either. All that a rule does to a scene is to hold it.
 */
@Component
class HouseReadsScenes {

    private static final Logger log = LoggerFactory.getLogger(HouseReadsScenes.class);

    /** Rules read the beginning of what is too long; a scene is read in pieces of whole lines instead, in UTF-16 units. */
    private static final int PIECE = 8_000;

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
    private final Map<SceneId, Instant> changed = new ConcurrentHashMap<>();
    private final Map<StoryId, Instant> opened = new ConcurrentHashMap<>();

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
        changed.put(SceneId.of(event.document()), clock.instant());
    }

    @EventListener
    void on(SceneRenamed event) {
        changed.put(event.scene(), clock.instant());
    }

    @EventListener
    void on(SceneRestored event) {
        changed.put(event.scene(), clock.instant());
    }

    @EventListener
    void on(RolesChanged event) {
        if (event.person() == null) {
            opened.put(StoryId.of(event.place()), clock.instant());
        }
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

    @Scheduled(
            initialDelayString = "${storytank.story.read-every:5s}",
            fixedDelayString = "${storytank.story.read-every:5s}")
    void readWhatRested() {
        readWhatRestsSince(clock.instant().minus(settings.readAfter()));
    }

    /** @param moment what changed after it is left for later */
    void readWhatRestsSince(Instant moment) {
        taken(opened, moment).stream()
                .flatMap(story -> stories.find(story).stream())
                .flatMap(story -> story.scenes().stream())
                .forEach(scene -> changed.putIfAbsent(scene.id(), moment));
        taken(changed, moment).forEach(this::tried);
    }

    private static <T> List<T> taken(Map<T, Instant> waiting, Instant moment) {
        var taken = new ArrayList<T>();
        waiting.forEach((one, at) -> {
            if (!at.isAfter(moment) && waiting.remove(one, at)) {
                taken.add(one);
            }
        });
        return taken;
    }

    private void tried(SceneId scene) {
        try {
            read(scene);
        } catch (RuntimeException e) {
            changed.putIfAbsent(scene, clock.instant());
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
