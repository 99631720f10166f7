package org.storytank.moderation;

/** Which rule, in which of its versions: what a decision names, so that it can be read for ever. */
public record RuleVersion(String id, int version) {

    /** As {@link #toString} writes it. */
    public static RuleVersion read(String written) {
        var at = written.lastIndexOf('@');
        return new RuleVersion(written.substring(0, at), Integer.parseInt(written.substring(at + 1)));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
