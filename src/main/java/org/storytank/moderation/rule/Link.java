package org.storytank.moderation.rule;

/**
 * An address in a text.
 *
 * @param host in small letters, without a leading {@code www.}
 */
record Link(int start, int end, String host) {

    /** Whether it leads to this host or one below it. */
    boolean isOf(String named) {
        return host.equals(named) || host.endsWith("." + named);
    }

    /** Numbers instead of a name, or a name that is shown otherwise than it is written. */
    boolean isHidden() {
        return host.matches("[0-9.]+") || host.startsWith("[") || host.contains("xn--");
    }
}
