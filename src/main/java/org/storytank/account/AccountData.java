package org.storytank.account;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the accounts keep of people. */
@Component
class AccountData implements PersonalData {

    private final PersonalRecords records;
    private final AccountSettings settings;

    AccountData(PersonalRecords records, AccountSettings settings) {
        this.records = records;
        this.settings = settings;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.of("account.kept.name"),
                Kept.of("account.kept.device", settings.remembered()),
                Kept.of("account.kept.words"),
                Kept.of("account.kept.tokens", settings.remembered()),
                Kept.of("account.kept.visits"),
                Kept.of("account.kept.network"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of("person", records.of(person));
    }

    /** The person goes last, when every feature has let go: see {@link LeavingService}. */
    @Override
    public void unlink(PersonId person, OwnPlaces own) {}
}
