package org.storytank.debate;

import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.UNDERCUT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How an answer proves what it says, in the kinds of Walton, Reed and Macagno, Argumentation Schemes (2008). Each has questions to ask back: some doubt the
 * claim itself, the others its reasoning.
 */
public enum ArgumentScheme {
    EXPERT_OPINION("Argument from Expert Opinion", UNDERCUT, AGAINST, UNDERCUT, UNDERCUT),
    POSITION_TO_KNOW("Argument from Position to Know", UNDERCUT, AGAINST, UNDERCUT),
    POPULAR_OPINION("Argument from Popular Opinion", AGAINST, UNDERCUT),
    EXAMPLE("Argument from Example", AGAINST, UNDERCUT, UNDERCUT),
    ANALOGY("Argument from Analogy", AGAINST, UNDERCUT, UNDERCUT),
    CAUSE("Argument from Cause to Effect", AGAINST, UNDERCUT, UNDERCUT),
    SIGN("Argument from Sign", AGAINST, UNDERCUT),
    CONSEQUENCES("Argument from Consequences", AGAINST, UNDERCUT, UNDERCUT),
    PRACTICAL_REASONING("Practical Reasoning", AGAINST, UNDERCUT, UNDERCUT);

    private static final String FROM = "argument from ";

    private final String title;
    private final List<Question> questions;

    /** @param asked what each of its questions challenges */
    ArgumentScheme(String title, Stance... asked) {
        this.title = title;
        questions = IntStream.range(0, asked.length)
                .mapToObj(at -> new Question(word() + "." + (at + 1), words() + ".question." + (at + 1), asked[at]))
                .toList();
    }

    /**
     * What people ask back.
     *
     * @param word as addresses call it: {@code expert-opinion.2}
     * @param words key of what is asked
     * @param challenges the stance of an answer to it: against the claim itself, or against its reasoning
     */
    public record Question(String word, String words, Stance challenges) {}

    /** As argument maps of other tools call it, in English. */
    public String title() {
        return title;
    }

    public List<Question> questions() {
        return questions;
    }

    /** As addresses and pages call it: {@code expert-opinion}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its name; with {@code .help}, of what that means. */
    public String words() {
        return "debate.scheme." + word();
    }

    /** Empty for what no kind is called. */
    public static Optional<ArgumentScheme> typed(String word) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst();
    }

    /** As a map of another tool may call it, with or without "Argument from", in any case; empty when it is none of these. */
    public static Optional<ArgumentScheme> titled(String title) {
        return Arrays.stream(values())
                .filter(scheme -> bare(scheme.title).equals(bare(title)))
                .findFirst();
    }

    /** Empty when nobody asks that. */
    public static Optional<Question> asked(String word) {
        return Arrays.stream(values())
                .flatMap(scheme -> scheme.questions.stream())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }

    private static String bare(String title) {
        var small = title.strip().toLowerCase(Locale.ROOT);
        return small.startsWith(FROM) ? small.substring(FROM.length()) : small;
    }
}
