package org.storytank.coediting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** What a signed token says. @param person null for somebody without a name @param clientId the id that is theirs in this document */
public record ProvenTicket(DocumentId document, @Nullable PersonId person, long clientId, Instant expires) {}
