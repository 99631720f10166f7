package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all rules together know of words. A symbol is a number for a list of words, or for a word that a phrase names itself.
 */
final class Vocabulary {

    /** Shorter words have too many neighbours to be taken for a misspelt one. */
    static final int SHORTEST_MISSPELT = 5;

    private static final int SHORTEST_HIDDEN = 4;
    private static final int LONGEST_MISSPELT = 24;
    private static final int[] NONE = {};

    /** An entry of several words: what follows its first. */
    record Longer(List<String> rest, int symbol) {}

    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<String, int[]> meanings = new HashMap<>();
    private final Map<String, List<Longer>> longer = new HashMap<>();
    private final Map<String, String> misspelt = new HashMap<>();
    private final Set<String> asTheyAre = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> disguised = new HashSet<>();
    private int longestPart;

    /** @param asTheyAre real words that look like a listed one with a slip: never taken for it */
    Vocabulary(Collection<WordList> lists, Collection<String> asTheyAre) {
        asTheyAre.forEach(word -> this.asTheyAre.add(Fold.word(word)));
        lists.forEach(this::add);
    }

    void add(WordList list) {
        var symbol = symbol("<" + list.name() + ">");
        for (var form : list.forms().keySet()) {
            var words = form.split(" ");
            if (words.length == 1) {
                mean(form, symbol);
                hide(list, form);
            } else {
                longer.computeIfAbsent(words[0], _ -> new ArrayList<>())
                        .add(new Longer(List.of(words).subList(1, words.length), symbol));
                for (var word : words) {
                    know(word);
                    hide(list, word);
                }
            }
        }
    }

    /** A word that a phrase names; folded. */
    int word(String form) {
        var symbol = symbol(form);
        mean(form, symbol);
        return symbol;
    }

    int list(String name) {
        return symbol("<" + name + ">");
    }

    private int symbol(String name) {
        return symbols.computeIfAbsent(name, _ -> symbols.size());
    }

    private void mean(String form, int symbol) {
        know(form);
        meanings.merge(form, new int[] {symbol}, (before, more) -> {
            for (var one : before) {
                if (one == symbol) {
                    return before;
                }
            }
            var all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = symbol;
            return all;
        });
    }

    private void know(String form) {
        if (form.length() > 1) {
            parts.add(form);
            longestPart = Math.max(longestPart, form.length());
        }
    }

    private void hide(WordList list, String form) {
        if (!list.disguised() || form.length() < SHORTEST_HIDDEN || form.length() > LONGEST_MISSPELT) {
            return;
        }
        disguised.add(form);
        if (form.length() < SHORTEST_MISSPELT) {
            return;
        }
        for (var at = 0; at < form.length(); at++) {
            misspelt.putIfAbsent(without(form, at), form);
        }
    }

    private static String without(String form, int at) {
        return form.substring(0, at) + form.substring(at + 1);
    }

    int[] meanings(String form) {
        return meanings.getOrDefault(form, NONE);
    }

    boolean knows(String form) {
        return parts.contains(form);
    }

    /** Whether somebody may want to hide it. */
    boolean isWorthHiding(String form) {
        return disguised.contains(form);
    }

    boolean isAsItIs(String form) {
        return asTheyAre.contains(form);
    }

    List<Longer> longer(String first) {
        return longer.getOrDefault(first, List.of());
    }

    int longestPart() {
        return longestPart;
    }

    /** The listed word that this is with one letter missing, one too many, or two neighbours exchanged; empty when it is none. */
    String corrected(String form) {
        if (form.length() < SHORTEST_MISSPELT - 1 || form.length() > LONGEST_MISSPELT || isAsItIs(form)) {
            return "";
        }
        var whole = misspelt.get(form);
        if (whole != null) {
            return whole;
        }
        if (form.length() < SHORTEST_MISSPELT) {
            return "";
        }
        for (var at = 0; at < form.length(); at++) {
            var shorter = without(form, at);
            if (form.length() > SHORTEST_MISSPELT && disguised.contains(shorter) && !isDoubled(form, at)) {
                return shorter;
            }
            var like = misspelt.get(shorter);
            if (like != null && like.length() == form.length() && isExchanged(form, like)) {
                return like;
            }
        }
        return "";
    }

    /** A plural or feminine that the lists lack is no slip. */
    private static boolean isDoubled(String form, int at) {
        return at >= form.length() - 2;
    }

    private static boolean isExchanged(String one, String other) {
        for (var at = 0; at < one.length() - 1; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return one.charAt(at) == other.charAt(at + 1)
                        && one.charAt(at + 1) == other.charAt(at)
                        && one.startsWith(other.substring(at + 2), at + 2);
            }
        }
        return false;
    }
}
