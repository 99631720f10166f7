package org.storytank.publishing;

import org.storytank.publishing.format.Format;

/** A file to take away. @param manifest the id of its manifest */
public record HandedOut(String name, Format format, byte[] bytes, String manifest) {}
