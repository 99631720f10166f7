package org.storytank.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people are remembered and how often one may try. A client is an address on the network; a whole school can be one.
 *
 * @param remembered how long a device brings its person back after the last visit
 * @param namesKept how long after the last visit a name stays theirs: newcomers who say the same get a number behind it
 * @param arrivalsAnHour how many new guests the whole place takes in an hour
 * @param arrivalsAClientAnHour how many of them from one client
 * @param wrongKeysAnHour how many wrong recovery keys the whole place takes in an hour
 * @param wrongKeysAClientAnHour how many of them from one client
 * @param wrongKeysANameAnHour how many of them with one name
 * @param keyHashRounds how many rounds of PBKDF2 a recovery key goes through before it is stored or compared
 * @param invitationsAPlace how many invitation links of one place may be open at once
 * @param tokensAPerson how many tokens for programs a person may have
 * @param tokenLabelLength characters in what a person calls a token
 */
@ConfigurationProperties("storytank.account")
public record AccountSettings(
        @DefaultValue("365d") Duration remembered,
        @DefaultValue("30d") Duration namesKept,
        @DefaultValue("3000") int arrivalsAnHour,
        @DefaultValue("300") int arrivalsAClientAnHour,
        @DefaultValue("600") int wrongKeysAnHour,
        @DefaultValue("30") int wrongKeysAClientAnHour,
        @DefaultValue("20") int wrongKeysANameAnHour,
        @DefaultValue("200000") int keyHashRounds,
        @DefaultValue("30") int invitationsAPlace,
        @DefaultValue("20") int tokensAPerson,
        @DefaultValue("60") int tokenLabelLength) {}
