package org.storytank.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What is kept of people and how long, all of it for the person themself, and the way to leave for good. */
@Service
public class LeavingService {

    private static final Logger log = LoggerFactory.getLogger(LeavingService.class);

    private final List<PersonalData> features;
    private final PersonalRecords records;
    private final People people;
    private final ApplicationEventPublisher events;

    LeavingService(
            List<PersonalData> features, PersonalRecords records, People people, ApplicationEventPublisher events) {
        this.features = features;
        this.records = records;
        this.people = people;
        this.events = events;
    }

    /** Every kind of data with how long it is kept. */
    public List<Kept> kept() {
        return features.stream().flatMap(feature -> feature.kept().stream()).toList();
    }

    /** Everything that is kept of this person, by kind; for themselves. */
    public Map<String, Object> everythingOf(PersonId person) {
        requireHere(person);
        var all = new TreeMap<String, Object>();
        features.forEach(feature -> all.putAll(feature.of(person)));
        return all;
    }

    /**
     * Unlinks the person from everything; what stays says "former writer". It cannot be undone. First every way in ends, the person itself goes
     * last, so that what was interrupted can be asked again.
     */
    public void leaveForGood(PersonId person, OwnPlaces own) {
        requireHere(person);
        records.lock(person);
        features.forEach(feature -> feature.unlink(person, own));
        records.remove(person);
        events.publishEvent(new PersonLeft(person));
        // Once more, for what an open page of theirs sent until a moment ago: from now on no ticket of theirs opens
        // anything.
        features.forEach(feature -> feature.unlink(person, own));
        // No id: nothing in the log should lead back either.
        log.info("Somebody left for good; what they own alone: {}", own);
    }

    private void requireHere(PersonId person) {
        if (people.find(person).isEmpty()) {
            throw new Unknown("person");
        }
    }
}
