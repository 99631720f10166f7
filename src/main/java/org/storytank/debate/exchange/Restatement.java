package org.storytank.debate.exchange;

/** One claim says in other words what another says. Both are ids. */
public record Restatement(String claim, String of) {

    public Restatement {
        claim = Texts.line(claim);
        of = Texts.line(of);
    }
}
