package org.storytank.account.web;

/** What somebody without a name says of themselves in the form they send. @param words three words that bring them back, or empty */
public record Introduction(String name, String words) {}
