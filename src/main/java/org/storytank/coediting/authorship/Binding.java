package org.storytank.coediting.authorship;

/** A client id that is somebody's within a document, for ever. */
public record Binding(long client, Owner owner) {}
