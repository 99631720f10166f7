package org.storytank.story.web;

import org.storytank.provenance.LabelledText;

/** A debate that a passage raised, as its scene's page names it. @param number behind the passage in the text */
public record RaisedLine(int number, String passage, LabelledText quote, LabelledText question, String path) {}
