package org.storytank.source.bridging;

/** Whether a note helps to understand what it stands on. */
public enum Useful {
    NO(0),
    SOMEWHAT(0.5),
    YES(1);

    private final double value;

    Useful(double value) {
        this.value = value;
    }

    double value() {
        return value;
    }
}
