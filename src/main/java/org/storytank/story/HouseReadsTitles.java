package org.storytank.story;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final HouseRules rules;
    private final RuleHolds holds;
    private final AccessService access;
    private final Clock clock;
    private final Map<StoryId, Waiting> changed = new ConcurrentHashMap<>();

    HouseReadsTitles(Stories stories, HouseRules rules, RuleHolds holds, AccessService access, Clock clock) {
        this.stories = stories;
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

    /** A title is given in one go: it does not rest first. */
    @Scheduled(
            initialDelayString = "${storytank.story.read-every:5s}",
            fixedDelayString = "${storytank.story.read-every:5s}")
    void readWhatWaits() {
        var now = clock.instant();
        Waiting.taken(changed, now, now).forEach(this::tried);
    }

    private void tried(StoryId story) {
        try {
            stories.find(story).ifPresent(this::read);
        } catch (RuntimeException e) {
            changed.putIfAbsent(story, Waiting.since(clock.instant()));
            log.warn("The rules could not read the title of story {}; they try again: {}", story, e.toString());
        }
    }

    private void read(Story story) {
        if (story.title().isBlank() || access.roleIn(story.id().place(), null).isEmpty()) {
            return;
        }
        var subject = new Subject("story", story.id().value());
        var reasons = rules.reasonsToHold(Contribution.of(Scope.TITLE, Optional.empty(), story.title())).stream()
                .filter(reason -> !holds.hasHeld(subject, reason.rule()))
                .toList();
        if (!reasons.isEmpty()) {
            holds.hold(subject, reasons);
        }
    }
}
