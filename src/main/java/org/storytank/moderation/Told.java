package org.storytank.moderation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.storytank.shell.Refusal;

/** What the rules say of words that somebody was about to send. Nothing was sent, and nothing is lost. */
public class Told extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** What the author can do. */
    public enum Next {
        AS_YOU_DECIDE,
        OTHER_WORDS,
        LATER
    }

    private final transient List<Reason> reasons;
    private final Next next;

    Told(List<Reason> reasons, Next next) {
        super("Not sent: "
                + reasons.stream().map(reason -> reason.rule().toString()).collect(Collectors.joining(", ")));
        this.reasons = reasons;
        this.next = next;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** Whether the author may send it all the same. */
    public boolean mayBeSent() {
        return next == Next.AS_YOU_DECIDE;
    }

    /** What each rule says, in the language of its file that suits the reader. */
    public String advice(Locale locale) {
        return reasons.stream()
                .map(reason -> reason.advice().in(locale.getLanguage()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    public int status() {
        return next == Next.LATER ? TOO_MANY : UNPROCESSABLE;
    }

    @Override
    public String words() {
        return "rules.told." + next.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
