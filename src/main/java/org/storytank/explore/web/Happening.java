package org.storytank.explore.web;

import java.time.Instant;

/** A story or a debate that goes on where everyone may look. @param size in words: how many scenes, how many claims */
public record Happening(String path, String title, String size, Instant at) {}
