package org.storytank.bench;

/** At {@code at}, so many characters go and this text comes. */
record Edit(int at, int deleted, String inserted) {}
