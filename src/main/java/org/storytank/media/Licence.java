package org.storytank.media;

/** Under which terms an image is shown here. The Creative Commons licences are those of version 4.0. */
public enum Licence {
    ALL_RIGHTS_RESERVED("", false),
    CC0("https://creativecommons.org/publicdomain/zero/1.0/", false),
    CC_BY("https://creativecommons.org/licenses/by/4.0/", true),
    CC_BY_SA("https://creativecommons.org/licenses/by-sa/4.0/", true),
    CC_BY_NC("https://creativecommons.org/licenses/by-nc/4.0/", true),
    CC_BY_NC_SA("https://creativecommons.org/licenses/by-nc-sa/4.0/", true),
    CC_BY_ND("https://creativecommons.org/licenses/by-nd/4.0/", true),
    CC_BY_NC_ND("https://creativecommons.org/licenses/by-nc-nd/4.0/", true),
    /** Said in the words of whoever brought it. */
    OWN_WORDS("", false);

    private final String address;
    private final boolean asksForCredit;

    Licence(String address, boolean asksForCredit) {
        this.address = address;
        this.asksForCredit = asksForCredit;
    }

    /** Where its text stands; empty when it has none. */
    public String address() {
        return address;
    }

    /** Whether the image may only be shown with its maker's name. */
    public boolean asksForCredit() {
        return asksForCredit;
    }

    /** Key of its name in the words of the interface. */
    public String words() {
        return "media.licence." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
