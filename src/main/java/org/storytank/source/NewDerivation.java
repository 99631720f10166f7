package org.storytank.source;

/**
 * Where a source comes from, as it was typed.
 *
 * @param how see {@link org.storytank.source.origin.How}, in small letters
 * @param address of what it derives from: a page, a DOI or an ISBN
 * @param title what that is called
 * @param date when that appeared, as far as known; see {@link PartialDate}
 */
public record NewDerivation(String how, String address, String title, String date) {}
