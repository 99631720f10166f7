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
        @DefaultValue("100") int listed) {}
