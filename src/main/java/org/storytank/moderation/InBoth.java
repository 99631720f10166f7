package org.storytank.moderation;

/** A text for people, in French and in English. */
public record InBoth(String fr, String en) {

    /** @param language {@code fr}; anything else is answered in English */
    public String in(String language) {
        return language.equals("fr") ? fr : en;
    }
}
