package org.storytank.planted.above;

public record Above() {}
