package org.storytank.coediting;

/** What a page needs to join. @param token for the socket's address @param clientId the Yjs client id this page writes under */
public record Ticket(String token, long clientId, DocumentRight right) {}
