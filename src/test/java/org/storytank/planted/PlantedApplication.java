package org.storytank.planted;

import org.springframework.modulith.Modulithic;

/** A tiny product that breaks every border on purpose. */
@Modulithic
public class PlantedApplication {}
