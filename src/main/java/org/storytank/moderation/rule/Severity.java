package org.storytank.moderation.rule;

/** How soon a person should look at it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}
