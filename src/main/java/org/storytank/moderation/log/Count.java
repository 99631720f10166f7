package org.storytank.moderation.log;

import java.time.YearMonth;

/** How often something happened in a month. @param ground the kind of reason, or empty @param rule which rule in which version, or empty */
public record Count(YearMonth month, Act act, String kind, String ground, String rule, int times) {}
