package org.storytank.coediting;

import java.util.Map;

/** A run of text with its attributes, as in a Quill delta; a newline's attributes are those of its paragraph. */
public record TextPiece(String text, Map<String, Object> attributes) {}
