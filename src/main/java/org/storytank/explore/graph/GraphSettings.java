package org.storytank.explore.graph;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far the graph page looks.
 *
 * @param depth how many steps up to where something comes from, and as many down to what grew out of it
 * @param layer how many things are shown at each step
 * @param unfolded how many neighbours one thing shows when somebody unfolds it
 * @param unfoldings how many things one picture can have unfolded
 * @param examined how many links of one thing are looked at before what is closed to the reader is left out
 * @param listed how many claims a list of claims without sources holds
 * @param connection how many steps a connection between two things may have
 * @param visited how many things are looked at for a connection
 */
@ConfigurationProperties("storytank.explore")
public record GraphSettings(
        @DefaultValue("4") int depth,
        @DefaultValue("16") int layer,
        @DefaultValue("40") int unfolded,
        @DefaultValue("10") int unfoldings,
        @DefaultValue("2000") int examined,
        @DefaultValue("60") int listed,
        @DefaultValue("10") int connection,
        @DefaultValue("2000") int visited) {}
