package org.storytank.debate.web;

import java.util.List;
import org.storytank.account.ThreeWords;

/**
 * What a page tells after a form was sent.
 *
 * @param kind of the form
 * @param words the three words that bring this person back, told this once; empty when they have some
 */
public record Done(String kind, String claim, String name, List<String> words) {

    static Done of(Receipt receipt) {
        return new Done(
                receipt.kind(),
                receipt.claim().value(),
                receipt.name(),
                receipt.words().map(ThreeWords::words).orElse(List.of()));
    }
}
