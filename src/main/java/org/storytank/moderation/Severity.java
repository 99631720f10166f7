package org.storytank.moderation;

/** How soon a person should look at it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}
