package org.storytank.shell.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a program may ask of the HTTP API.
 *
 * @param pageSize items in a list when nobody says how many
 * @param pageMost items in a list at most
 * @param body the largest body of a request
 * @param requestsAMinute how many requests a person may send, whatever they send them with
 * @param requestsAClientAMinute how many may come without a person from one address on the network; a whole school can be one
 */
@ConfigurationProperties("storytank.api")
public record ApiSettings(
        @DefaultValue("50") int pageSize,
        @DefaultValue("200") int pageMost,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("600") int requestsAMinute,
        @DefaultValue("1200") int requestsAClientAMinute) {}
