package org.storytank.moderation.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Visitor;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.cases.AppealService;
import org.storytank.moderation.cases.BackgroundService;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.CaseSettings;
import org.storytank.moderation.cases.Decision;
import org.storytank.moderation.cases.ModeratorService;
import org.storytank.moderation.cases.PracticeService;
import org.storytank.moderation.cases.SanctionService;
import org.storytank.moderation.cases.TeamService;
import org.storytank.moderation.cases.Why;

/** What the page of moderators is made with. */
@Component
record Desk(
        CaseService cases,
        AppealService appeals,
        TeamService team,
        BackgroundService background,
        PracticeService practice,
        SanctionService sanctions,
        HouseRules rules,
        ModeratorService moderators,
        AccountService accounts,
        CaseSettings settings,
        Visitor visitor) {

    /** Whoever sits at the desk. @throws NotAllowed without a name */
    PersonId me() {
        return visitor.id()
                .orElseThrow(() -> new NotAllowed("Nobody without a name decides here.", "cases.notallowed.moderator"));
    }

    /** Why something was decided, in the language of whoever sits here. */
    String why(Decision decision) {
        return new Why(rules, UI.getCurrent().getLocale()).of(decision);
    }

    boolean isHost() {
        return visitor.person().filter(person -> person.host()).isPresent();
    }
}
