package org.storytank.media;

import org.storytank.account.PersonId;

/** An image was added, removed, brought back or described there; told once after it was stored. */
public record ImagesChanged(Spot spot, PersonId by) {}
