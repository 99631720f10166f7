package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A row of words and gaps, as {@code je … <détester> … <groupe>}. Matched in time proportional to the text: each item passes on, for
 * every place it can end at, the latest place the phrase can have begun at.
 *
 * @param source as its file has it
 */
record Phrase(String source, List<Item> items) {

    /** A match: from which word to before which, and which of them the phrase names. */
    record Match(int from, int to, BitSet named) {}

    sealed interface Item {}

    /** One word, or an entry of several, of these symbols. */
    record OneOf(BitSet symbols, boolean optional) implements Item {}

    /** At most so many words of the same sentence, none of them a negation unless it may reach over one. */
    record Gap(int most, boolean overNegation) implements Item {}

    /** The beginning of a sentence. */
    record First() implements Item {}

    /** The end of a sentence. */
    record Last() implements Item {}

    /** Where one sentence ends and the next begins. */
    record Break() implements Item {}

    private static final int NOWHERE = -1;
    private static final int[] NONE = {};

    boolean canBeIn(Sentences text) {
        for (var item : items) {
            if (item instanceof OneOf(var symbols, var optional) && !optional && !text.hasAny(symbols)) {
                return false;
            }
        }
        return true;
    }

    /** Every place it ends at, with its latest beginning. */
    List<Match> in(Sentences text) {
        if (!canBeIn(text)) {
            return List.of();
        }
        var steps = new ArrayList<int[]>(items.size() + 1);
        var begun = new int[text.size() + 1];
        Arrays.setAll(begun, at -> at);
        steps.add(begun);
        for (var item : items) {
            begun = step(item, begun, text);
            if (begun == NONE) {
                return List.of();
            }
            steps.add(begun);
        }
        var found = new ArrayList<Match>();
        for (var end = 1; end <= text.size(); end++) {
            if (begun[end] != NOWHERE && begun[end] < end) {
                found.add(new Match(begun[end], end, named(steps, end, text)));
            }
        }
        return found;
    }

    private static int[] step(Item item, int[] begun, Sentences text) {
        var after = new int[begun.length];
        Arrays.fill(after, NOWHERE);
        var reached = false;
        for (var at = 0; at < begun.length; at++) {
            if (begun[at] != NOWHERE) {
                var most = Math.min(text.size(), at + reach(item, at, text));
                for (var to = at; to <= most; to++) {
                    if (begun[at] > after[to] && leads(item, at, to, text)) {
                        after[to] = begun[at];
                        reached = true;
                    }
                }
            }
        }
        return reached ? after : NONE;
    }

    /** How many words it can take at most, from here on. */
    private static int reach(Item item, int at, Sentences text) {
        return switch (item) {
            case OneOf _ -> text.longest(at);
            case Gap(var most, var over) -> text.clear(at, most, over);
            case Break _ -> 1;
            case First _, Last _ -> 0;
        };
    }

    private static boolean leads(Item item, int from, int to, Sentences text) {
        return switch (item) {
            case OneOf(var symbols, var optional) -> to == from ? optional : text.isCalled(from, to - from, symbols);
            case Gap(var most, var over) -> to - from <= text.clear(from, most, over);
            case Break _ -> to == from + 1 && text.isBreak(from);
            case First _ -> from == 0 || text.isBreak(from - 1);
            case Last _ -> from == text.size() || text.isBreak(from);
        };
    }

    /** Back from the end: which words the phrase names itself, and which only lie in its gaps. */
    private BitSet named(List<int[]> steps, int end, Sentences text) {
        var named = new BitSet();
        var began = steps.getLast()[end];
        var at = end;
        for (var step = items.size() - 1; step >= 0; step--) {
            var item = items.get(step);
            var begun = steps.get(step);
            var from = at;
            while (begun[from] != began || !leads(item, from, at, text)) {
                from--;
            }
            if (item instanceof OneOf) {
                named.set(from, at);
            }
            at = from;
        }
        return named;
    }
}
