package org.storytank.debate.web;

import java.util.List;
import org.storytank.debate.SiftAnswer;

/** A question about a source with what people answered. @param mine whether the one who looks answered it */
public record SiftLine(String word, List<SiftAnswer> answers, boolean mine) {}
