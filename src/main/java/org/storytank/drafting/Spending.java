package org.storytank.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** What was spent of the budgets, day by day; forgotten when the day is over. */
interface Spending {

    /** Takes these tokens from all three budgets, or from none and says which one has not enough left. */
    Optional<Budget.Whose> take(PersonId person, PlaceId place, LocalDate day, int tokens, Budget budget);

    /** Puts the difference right, once it is known what was really used. */
    void settle(PersonId person, PlaceId place, LocalDate day, int difference);

    /** Tokens spent on this day, by whose budget. */
    Map<Budget.Whose, Integer> spent(PersonId person, PlaceId place, LocalDate day);

    /** Tokens that this person asked for, by the day. */
    Map<LocalDate, Integer> by(PersonId person);

    void forget(PersonId person);
}
