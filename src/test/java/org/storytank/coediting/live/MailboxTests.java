package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MailboxTests {

    @Test
    void anErrorIsReportedAndWhatComesAfterItRuns() throws Exception {
        var reported = new CompletableFuture<Throwable>();
        var ran = new CompletableFuture<Boolean>();
        var mailbox = new Mailbox("test", reported::complete);

        mailbox.execute(() -> {
            throw new StackOverflowError();
        });
        mailbox.execute(() -> ran.complete(true));

        assertThat(reported.get(5, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
        assertThat(ran.get(5, TimeUnit.SECONDS)).isTrue();
    }
}
