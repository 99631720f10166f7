package org.storytank.story.web;

/** A scene in the list of its story. */
public record StoryLine(int number, String title, String path) {}
