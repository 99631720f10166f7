package org.storytank.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people are remembered and how often one may try.
 *
 * @param remembered how long a device brings its person back after the last visit
 * @param namesKept how long after the last visit a name stays theirs: newcomers who say the same get a number behind it
 * @param arrivalsAnHour how many new guests the whole place takes in an hour
 * @param invitationsAPlace how many invitation links of one place may be open at once
 */
@ConfigurationProperties("storytank.account")
public record AccountSettings(
        @DefaultValue("365d") Duration remembered,
        @DefaultValue("30d") Duration namesKept,
        @DefaultValue("3000") int arrivalsAnHour,
        @DefaultValue("30") int invitationsAPlace) {}
