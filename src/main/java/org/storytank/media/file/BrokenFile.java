package org.storytank.media.file;

/** A file that does not hold what its first bytes promise. */
public class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenFile(String what) {
        super(what);
    }

    BrokenFile(String what, Throwable cause) {
        super(what, cause);
    }
}
