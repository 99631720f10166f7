package org.storytank.moderation.cases;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much moderation takes in, and how long a decision can be contested; lengths in characters.
 *
 * @param noteLength of what somebody writes with a report
 * @param reasonsLength of what a moderator writes to explain, and of what somebody writes to contest
 * @param lawLength of the law that a decision names
 * @param reportsAnHour how many reports one person makes in an hour
 * @param reportsAClientAnHour how many come from one address on the network; a whole school can be one
 * @param contestWithin how long after a decision it can be contested
 * @param casesADay how many cases one moderator decides in 24 hours; where somebody may be in danger, more
 * @param notesACase how much moderators write to one another about one case
 * @param alikeLookedAt how many of the latest decisions for the same reason are compared with a case
 * @param alikeShown how many of them are shown, those with the most words in common
 * @param practiceFirst whether the practice cases come before the first real one
 * @param limitedAnHour how often somebody says something in an hour who was told to write less
 * @param roomsFirst how long owners of a room are left the time to look at what is reported there, unless somebody may be in danger
 * @param listed how many cases the queue shows at once
 */
@ConfigurationProperties("storytank.moderation.cases")
public record CaseSettings(
        @DefaultValue("1000") int noteLength,
        @DefaultValue("2000") int reasonsLength,
        @DefaultValue("500") int lawLength,
        @DefaultValue("20") int reportsAnHour,
        @DefaultValue("120") int reportsAClientAnHour,
        @DefaultValue("183d") Duration contestWithin,
        @DefaultValue("30") int casesADay,
        @DefaultValue("50") int notesACase,
        @DefaultValue("50") int alikeLookedAt,
        @DefaultValue("3") int alikeShown,
        @DefaultValue("true") boolean practiceFirst,
        @DefaultValue("3") int limitedAnHour,
        @DefaultValue("24h") Duration roomsFirst,
        @DefaultValue("100") int listed) {}
