package org.storytank.coediting.live;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.context.ApplicationEventPublisher;
import org.storytank.account.AccountService;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.authorship.DraftRuns;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.GroupCommit;

/**
 * What all live documents share.
 *
 * @param timer only wakes mailboxes; nothing that can block runs on it
 * @param turns in which documents are put away
 */
record Surroundings(
        CoeditingSettings settings,
        DocumentLog log,
        GroupCommit commits,
        UpdateBus bus,
        ApplicationEventPublisher events,
        ScheduledExecutorService timer,
        Clock clock,
        AccountService people,
        DraftRuns drafts,
        Turns turns) {}
