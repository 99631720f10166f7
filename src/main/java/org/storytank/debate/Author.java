package org.storytank.debate;

import org.storytank.account.PersonId;

/** Who said something in a room, as everybody there sees it. @param hue which of the eight author colours (0–7) is theirs */
public record Author(PersonId id, String name, int hue) {}
