package org.storytank.debate.exchange;

/**
 * What a claim rests on.
 *
 * @param label its words on one line
 * @param address where it stands, or empty
 */
public record MapSource(String label, String address) {

    public MapSource {
        label = Texts.line(label);
        address = Texts.line(address);
        if (label.isEmpty() && address.isEmpty()) {
            throw new IllegalArgumentException("A source has a label or an address");
        }
        label = label.isEmpty() ? address : label;
    }
}
