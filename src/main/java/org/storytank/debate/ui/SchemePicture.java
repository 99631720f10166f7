package org.storytank.debate.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.storytank.debate.ArgumentScheme;

/** A kind of argument as the page offers it, in the language of whoever looks; {@code frontend/debate/schemes.ts} names the same fields. */
record SchemePicture(String word, String name, String help, List<Asked> questions) {

    /** @param word as {@link ArgumentScheme.Question} has it @param side that of an answer to it */
    record Asked(String word, String side, String text) {}

    /** All of them. @param say the words of a key */
    static List<SchemePicture> all(UnaryOperator<String> say) {
        return Arrays.stream(ArgumentScheme.values())
                .map(scheme -> new SchemePicture(
                        scheme.word(),
                        say.apply(scheme.words()),
                        say.apply(scheme.words() + ".help"),
                        scheme.questions().stream()
                                .map(question -> new Asked(
                                        question.word(),
                                        ClaimPicture.side(question.challenges()),
                                        say.apply(question.words())))
                                .toList()))
                .toList();
    }
}
