package org.storytank.moderation;

/** Which rule, in which of its versions: what a decision names, so that it can be read for ever. */
public record RuleVersion(String id, int version) {

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
