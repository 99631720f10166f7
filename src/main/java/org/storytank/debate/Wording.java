package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;

/** The words of a claim: who said them, when. Here a text will also keep which of its characters a machine wrote. @param by while they are here */
public record Wording(String text, Optional<Author> by, Instant at) {}
