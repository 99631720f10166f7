package org.storytank.coediting;

/** The text of a document changed and is stored; told at most about once a second a document. */
public record DocumentChanged(DocumentId document) {}
