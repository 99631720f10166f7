package org.storytank.debate;

/** What became of a map that was taken back. @param gone claims that are gone @param kept claims that others answered or cited: they stay, marked as withdrawn */
public record TakenBack(int gone, int kept) {}
