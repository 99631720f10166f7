package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.List;

/** Every rule that one gets by taking one condition out of another: each must fail one of the rule's own tests. */
final class Mutants {

    /** @param without what was taken out */
    record Mutant(String without, Condition condition) {}

    private Mutants() {}

    static List<Mutant> of(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> ofSeveral(of, "all", Condition.All::new);
            case Condition.Any(var of) -> ofSeveral(of, "any", Condition.Any::new);
            case Condition.Not(var of) -> {
                var found = new ArrayList<Mutant>();
                of(of).forEach(inner -> found.add(new Mutant(inner.without, new Condition.Not(inner.condition))));
                yield found;
            }
            case Condition.Phrases(var of, var own) -> ofPhrases(of, own);
            case Condition.Terms(var any, var least, var own) -> {
                var found = new ArrayList<Mutant>();
                if (own) {
                    found.add(new Mutant("voice of " + any.source(), new Condition.Terms(any, least, false)));
                }
                if (least > 1) {
                    found.add(new Mutant("at_least of " + any.source(), new Condition.Terms(any, 1, own)));
                }
                yield found;
            }
            case Condition.Personal(var kinds) -> {
                var found = new ArrayList<Mutant>();
                for (var kind : kinds) {
                    if (kinds.size() > 1) {
                        var others = java.util.EnumSet.copyOf(kinds);
                        others.remove(kind);
                        found.add(new Mutant("personal data " + kind, new Condition.Personal(others)));
                    }
                }
                yield found;
            }
            case Condition.Disguised(var how, var words) -> {
                var found = new ArrayList<Mutant>();
                for (var one : how) {
                    if (how.size() > 1) {
                        var others = java.util.EnumSet.copyOf(how);
                        others.remove(one);
                        found.add(new Mutant("disguise " + one, new Condition.Disguised(others, words)));
                    }
                }
                if (words > 1) {
                    found.add(new Mutant("words of the disguise", new Condition.Disguised(how, 1)));
                }
                yield found;
            }
            default -> List.of();
        };
    }

    private static List<Mutant> ofSeveral(
            List<Condition> of, String kind, java.util.function.Function<List<Condition>, Condition> making) {
        var found = new ArrayList<Mutant>();
        for (var at = 0; at < of.size(); at++) {
            var one = of.get(at);
            if (of.size() > 1) {
                var others = new ArrayList<>(of);
                others.remove(at);
                found.add(new Mutant("%s of '%s'".formatted(said(one), kind), making.apply(List.copyOf(others))));
            }
            for (var inner : of(one)) {
                var others = new ArrayList<>(of);
                others.set(at, inner.condition);
                found.add(new Mutant(inner.without, making.apply(List.copyOf(others))));
            }
        }
        return found;
    }

    private static List<Mutant> ofPhrases(List<Phrase> of, boolean own) {
        var found = new ArrayList<Mutant>();
        for (var at = 0; at < of.size(); at++) {
            if (of.size() > 1) {
                var others = new ArrayList<>(of);
                others.remove(at);
                found.add(new Mutant(
                        "the phrase '%s'".formatted(of.get(at).source()),
                        new Condition.Phrases(List.copyOf(others), own)));
            }
        }
        if (own) {
            found.add(new Mutant(
                    "the voice of '%s'".formatted(of.getFirst().source()), new Condition.Phrases(of, false)));
        }
        return found;
    }

    private static String said(Condition condition) {
        return switch (condition) {
            case Condition.Phrases phrases ->
                "the phrases from '%s' on".formatted(phrases.of().getFirst().source());
            case Condition.Terms terms -> terms.any().source();
            default -> condition.getClass().getSimpleName();
        };
    }
}
