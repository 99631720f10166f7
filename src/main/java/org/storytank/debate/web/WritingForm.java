package org.storytank.debate.web;

import java.util.Map;
import java.util.Optional;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ArgumentScheme.Question;

/**
 * A form as a page shows it, with what was typed into it before.
 *
 * @param kind {@code claim}, {@code for}, {@code against}, {@code undercut}, {@code joint}, {@code source}, {@code entry}, {@code origin}, {@code vote} or {@code hand}
 * @param to the claim it is about, or empty
 * @param person the name of the one who writes; empty when the form has to ask for it
 * @param refused why it was not taken, or empty
 * @param wrong the field that the refusal is about
 * @param anyway whether it is sent all the same when its author, told what a rule says, wants it
 * @param looksUp whether a title left empty is looked up
 * @param reasons whether it may say of which kind of argument it is
 * @param scribe whether it may be written down for somebody who said it aloud
 * @param nameless whether nobody's name is shown in the room; then {@code person} is who they are there
 * @param longest how many characters the text may have
 */
public record WritingForm(
        String action,
        String kind,
        String to,
        Map<String, String> typed,
        String stamp,
        String person,
        String refused,
        String wrong,
        boolean anyway,
        boolean reasons,
        boolean scribe,
        int longest,
        boolean looksUp,
        boolean nameless) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The question that it answers, where it was begun by one: what somebody asks back. */
    public Optional<Question> asked() {
        return ArgumentScheme.asked(typed("question"))
                .filter(question -> Sides.word(question.challenges()).equals(kind));
    }

    public boolean asksName() {
        return person.isEmpty();
    }

    /** Whether it objects to the reasoning of a claim, or says what that needs besides. */
    public boolean isAboutStep() {
        return kind.equals("undercut") || kind.equals("joint");
    }

    /** Whether it states a claim. */
    public boolean says() {
        return !kind.equals("origin") && !cites();
    }

    /** Whether it cites a source, described here or brought along. */
    public boolean cites() {
        return kind.equals("source") || kind.equals("entry");
    }

    public boolean isWrong(String field) {
        return !refused.isEmpty() && wrong.equals(field);
    }
}
