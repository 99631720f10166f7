package org.storytank.source;

/** A citation as it was typed, not yet looked at. @param authors several are parted by semicolons @param date see {@link PartialDate} */
public record NewCitation(String address, String title, String authors, String date, String quote, String locator) {}
