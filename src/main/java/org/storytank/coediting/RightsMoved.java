package org.storytank.coediting;

/**
 * Something other than roles changed who may read or write a document; told by the feature that owns it. The right of everybody who has it open
 * is asked again.
 */
public record RightsMoved(DocumentId document) {}
