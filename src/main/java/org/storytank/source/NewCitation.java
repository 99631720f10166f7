package org.storytank.source;

/**
 * A citation as it was typed, not yet looked at.
 *
 * @param address of the page, or a DOI, or an ISBN
 * @param authors several are parted by semicolons
 * @param date see {@link PartialDate}
 * @param accessed the day it was read; empty is today
 * @param archived the address of a copy that stays; may be empty
 * @param entry the source in BibTeX, RIS or CSL-JSON; when there is one, address, title, authors and date are taken from it
 */
public record NewCitation(
        String address,
        String title,
        String authors,
        String date,
        String quote,
        String locator,
        String accessed,
        String archived,
        String entry) {

    public NewCitation(
            String address,
            String title,
            String authors,
            String date,
            String quote,
            String locator,
            String accessed,
            String archived) {
        this(address, title, authors, date, quote, locator, accessed, archived, "");
    }

    /** A source as another program writes it. */
    public static NewCitation imported(String entry, String quote, String locator, String accessed, String archived) {
        return new NewCitation("", "", "", "", quote, locator, accessed, archived, entry);
    }

    public NewCitation(String address, String title, String authors, String date, String quote, String locator) {
        this(address, title, authors, date, quote, locator, "", "");
    }
}
