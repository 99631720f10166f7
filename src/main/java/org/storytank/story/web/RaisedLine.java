package org.storytank.story.web;

/** A debate that a passage raised, as its scene's page names it. @param number behind the passage in the text */
public record RaisedLine(int number, String passage, String quote, String question, String path) {}
