package org.storytank.moderation.cases;

import jakarta.servlet.http.HttpServletResponse;
import org.storytank.shell.Refusal;

/** Something of moderation cannot be done as it was asked; nothing was changed. */
public class NotTaken extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final String words;
    private final transient Object[] details;
    private final int status;

    private NotTaken(String words, String reason, int status, Object... details) {
        super(reason);
        this.words = words;
        this.status = status;
        this.details = details;
    }

    static NotTaken empty(String field) {
        return new NotTaken(
                "cases." + field + ".empty", "The %s has no words; write some.".formatted(field), UNPROCESSABLE);
    }

    static NotTaken tooLong(String field, int allowed) {
        return new NotTaken(
                "cases." + field + ".long",
                "The %s has more than %d characters; shorten it.".formatted(field, allowed),
                UNPROCESSABLE,
                allowed);
    }

    /** Whoever moderates has looked at enough for a day. */
    static NotTaken enough(int aDay) {
        return new NotTaken(
                "cases.refused.enough",
                "%d cases a day are enough for anybody; what is not urgent waits.".formatted(aDay),
                HttpServletResponse.SC_CONFLICT,
                aDay);
    }

    static NotTaken noReason() {
        return new NotTaken("cases.reason.none", "A reason is missing; choose one of the list.", UNPROCESSABLE);
    }

    /** Somebody else has it, or it is decided, or it cannot be held. @param why {@code taken}, {@code decided}, {@code gone}, {@code late}, {@code again}, {@code senior}, {@code asked}, {@code full}, {@code proportion},
     * {@code length}, {@code second}, {@code nobody}, {@code house}, {@code words} */
    static NotTaken conflict(String why) {
        return new NotTaken(
                "cases.refused." + why,
                "That is not possible now: %s.".formatted(why),
                HttpServletResponse.SC_CONFLICT);
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Object[] details() {
        return details.clone();
    }

    @Override
    public int status() {
        return status;
    }
}
