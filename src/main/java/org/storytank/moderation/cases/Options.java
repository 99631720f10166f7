package org.storytank.moderation.cases;

import java.util.List;

/** What is in proportion about the author of a case. @param earlier what stood about them in the last year, the latest first */
public record Options(List<Measure> allowed, List<Measure> earlier) {}
