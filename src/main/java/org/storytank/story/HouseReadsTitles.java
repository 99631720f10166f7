package org.storytank.story;

import java.time.Clock;
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
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Scope;
import org.storytank.moderation.cases.RuleHolds;
import org.storytank.moderation.cases.Subject;
import org.storytank.story.StoryEvent.StoryRenamed;

/** Titles of stories that everyone may read, read by the rules of the house: lists show them to whoever comes. What a rule holds is the story. */
@Component
class HouseReadsTitles {

    private static final Logger log = LoggerFactory.getLogger(HouseReadsTitles.class);

    private final Stories stories;
    private final HeldScenes held;
    private final ScenesHeld told;
    private final HouseRules rules;
    private final RuleHolds holds;
    private final AccessService access;
    private final StorySettings settings;
    private final Clock clock;
    private final Map<StoryId, Waiting> changed = new ConcurrentHashMap<>();

    HouseReadsTitles(
            Stories stories,
            HeldScenes held,
            ScenesHeld told,
            HouseRules rules,
            RuleHolds holds,
            AccessService access,
            StorySettings settings,
            Clock clock) {
        this.stories = stories;
        this.held = held;
        this.told = told;
        this.settings = settings;
        this.rules = rules;
        this.holds = holds;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    void on(StoryRenamed event) {
        waits(event.story());
    }

    @EventListener
    void on(RolesChanged event) {
        if (event.person() == null) {
            waits(StoryId.of(event.place()));
        }
    }

    private void waits(StoryId story) {
        changed.put(story, Waiting.since(clock.instant()));
    }

    /** A story is held, and then its case is opened. Where the place stopped in between, or before a title was read, it is read again. */
    @EventListener(ApplicationReadyEvent.class)
    void readWhatWasLeft() {
        held.stories().forEach(this::putBackWithoutCase);
        stories.changedLast(settings.readAtLatest()).forEach(this::waits);
    }

    private void putBackWithoutCase(StoryId story) {
        if (!holds.isDecided(subject(story))) {
            var back = held.restore(story);
            told.titled(story);
            told.putBack(story, back);
            waits(story);
        }
    }

    /** A title is given in one go: it does not rest first. One after the other, so that one title has one case. */
    @Scheduled(
            initialDelayString = "${storytank.story.read-every:5s}",
            fixedDelayString = "${storytank.story.read-every:5s}")
    synchronized void readWhatWaits() {
        var now = clock.instant();
        Waiting.taken(changed, now, now).forEach(this::tried);
    }

    private void tried(StoryId story) {
        try {
            stories.find(story).ifPresent(found -> {
                if (!found.title().isEmpty()) {
                    read(found);
                } else if (held.stories().contains(story)) {
                    putBackWithoutCase(story);
                }
            });
        } catch (RuntimeException e) {
            changed.putIfAbsent(story, Waiting.since(clock.instant()));
            log.warn("The rules could not read the title of story {}; they try again: {}", story, e.toString());
        }
    }

    private void read(Story story) {
        if (access.roleIn(story.id().place(), null).isEmpty()) {
            return;
        }
        var reasons = rules.reasonsToHold(Contribution.of(Scope.TITLE, Optional.empty(), story.title()));
        if (holds.isDecided(subject(story.id()))) {
            if (!reasons.isEmpty()) {
                takenAway(story.id());
            }
            return;
        }
        var fresh = reasons.stream()
                .filter(reason -> !holds.hasHeld(subject(story.id()), reason.rule()))
                .toList();
        if (!fresh.isEmpty()) {
            holds.hold(subject(story.id()), fresh);
        }
    }

    /** A title that was given while the story is held, and would be held itself: one decision is enough. */
    private void takenAway(StoryId story) {
        held.hold(story).ifPresent(scenes -> {
            told.titled(story);
            told.held(story, scenes);
        });
    }

    private static Subject subject(StoryId story) {
        return new Subject("story", story.value());
    }
}
