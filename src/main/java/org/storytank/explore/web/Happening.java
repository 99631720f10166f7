package org.storytank.explore.web;

import java.time.Instant;
import org.storytank.provenance.LabelledText;

/**
 * A story or a debate that goes on where everyone may look.
 *
 * @param title of a question, with the marks of where its words come from
 * @param size in words: how many scenes, how many claims
 */
public record Happening(String path, LabelledText title, String size, Instant at) {}
