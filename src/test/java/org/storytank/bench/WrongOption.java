package org.storytank.bench;

/** An option that a bench cannot follow; the message says which and what would be right. */
final class WrongOption extends RuntimeException {

    WrongOption(String message) {
        super(message);
    }
}
