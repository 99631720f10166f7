package org.storytank.debate.web;

import java.util.List;
import org.storytank.account.ThreeWords;

/**
 * What a page tells after a form was sent.
 *
 * @param kind of the form
 * @param held whether it waits for a person to read it
 * @param told what the rules that hold it say; empty when none does
 * @param help where help is, when its author may need it; otherwise empty
 * @param words the three words that bring this person back, told this once; empty when they have some
 */
public record Done(String kind, String claim, String name, boolean held, String told, String help, List<String> words) {

    static Done of(Receipt receipt) {
        return new Done(
                receipt.kind(),
                receipt.claim().value(),
                receipt.name(),
                receipt.held(),
                receipt.told(),
                receipt.help(),
                receipt.words().map(ThreeWords::words).orElse(List.of()));
    }
}
