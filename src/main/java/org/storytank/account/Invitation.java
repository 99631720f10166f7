package org.storytank.account;

import java.time.Instant;

/** An invitation link that is open, without its secret, which nobody but those who have the link knows. @param accepted by how many */
public record Invitation(Role role, Instant madeAt, long accepted) {}
