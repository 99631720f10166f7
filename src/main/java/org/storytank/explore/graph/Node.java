package org.storytank.explore.graph;

import org.storytank.explore.Thing;

/**
 * A thing in a picture, as its reader may see it.
 *
 * @param words its title or its text; empty for an untitled story or scene
 * @param within where it stands, for those whose words do not say it: the story of a scene, the host of a source; or empty
 * @param path where it opens, relative to the root of the place
 * @param machine whether a machine wrote any of it
 * @param withdrawn whether its author no longer stands by it
 */
public record Node(Thing thing, String words, String within, String path, boolean machine, boolean withdrawn) {}
