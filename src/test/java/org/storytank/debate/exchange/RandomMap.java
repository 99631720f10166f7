package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.storytank.debate.exchange.Bearing.Stance;

/** Maps drawn at random, with every oddity that a text can have. */
final class RandomMap {

    /** What a map may have. */
    enum Has {
        TITLE,
        ODD_NAMES,
        PLAIN_TEXTS,
        LINE_BREAKS,
        KINDS,
        WEIGHTS,
        TAGS,
        SOURCES,
        GROUPS,
        RESTATEMENTS,
        SCHEMES,
        ARGUMENT_TEXTS,
        SKETCHES,
        SEVERAL_BEARINGS,
        SEVERAL_PREMISES,
        UNDERCUTS,
        SUPPORTS_OF_ARGUMENTS,
        ATTACKS_ON_ARGUMENTS,
        SUPPORTS
    }

    private static final List<String> WORDS = List.of(
            "Le pain est « cher »",
            "#hashtag at the start",
            "a #tag inside, C# too",
            "{not: data} and { open",
            "back\\slash \\# and \\{",
            "[a link](https://example.org/a_(b)?c=1#d)",
            "https://example.org//double",
            "space // no comment",
            "/* none */ and <!-- none -->",
            "-> See 1.1.",
            "Pro: of course",
            "Con: not",
            "- begins with a dash",
            "+ begins with a plus",
            "(1) begins with a number",
            "1.1. Pro: a claim of Kialo",
            "<Argument>: like one",
            "[Title]: like one",
            "@[Title] and @<Argument>",
            "* a list, **bold** and _italic_",
            "\"quoted\" and it's",
            "# like a heading",
            "----",
            "=== and ><",
            "日本語と emoji 🧵 and e\u0301",
            "a) b] c} d> e",
            "100 % sure?",
            "tab\tand  two spaces");

    private final Random random;
    private final Set<Has> has;

    private RandomMap(long seed, Set<Has> has) {
        random = new Random(seed);
        this.has = has;
    }

    static ArgumentMap drawn(long seed, Set<Has> has) {
        return new RandomMap(seed, has).draw();
    }

    static Set<Has> everything() {
        return EnumSet.complementOf(EnumSet.of(Has.PLAIN_TEXTS));
    }

    private ArgumentMap draw() {
        var claims =
                IntStream.range(0, 1 + random.nextInt(9)).mapToObj(this::claim).toList();
        var count = random.nextInt(12);
        var sketched =
                IntStream.range(0, count).mapToObj(_ -> may(Has.SKETCHES, 3)).toList();
        var arguments = IntStream.range(0, count)
                .mapToObj(i -> argument(i, count, claims, sketched))
                .toList();
        var restatements = new ArrayList<Restatement>();
        while (may(Has.RESTATEMENTS, 2)) {
            var one = new Restatement(any(claims).id(), any(claims).id());
            if (!restatements.contains(one)) {
                restatements.add(one);
            }
        }
        return new ArgumentMap(
                may(Has.TITLE, 1) ? text("title") : "", claims, arguments, restatements, groups(claims, arguments));
    }

    private MapClaim claim(int number) {
        var id = may(Has.ODD_NAMES, 3) ? any(List.of("[odd]", "<c>", "x//y", "a \\ b", "é è")) + number : "c" + number;
        var text = has.contains(Has.PLAIN_TEXTS) ? id : text("claim " + number);
        var sources = new ArrayList<MapSource>();
        while (may(Has.SOURCES, 2)) {
            sources.add(
                    new MapSource(text("source"), random.nextBoolean() ? "" : "https://example.org/(a)[b]//" + number));
        }
        return new MapClaim(
                id,
                text,
                may(Has.KINDS, 2) ? Optional.of(any(List.of(Kind.values()))) : Optional.empty(),
                may(Has.WEIGHTS, 1) ? OptionalDouble.of(random.nextInt(101) / 100.0) : OptionalDouble.empty(),
                tags(),
                sources);
    }

    private MapArgument argument(int number, int count, List<MapClaim> claims, List<Boolean> sketched) {
        var premises = sketched.get(number) ? List.<String>of() : premises(claims);
        var bearings = new ArrayList<Bearing>();
        if (!sketched.get(number) || random.nextInt(4) > 0) {
            do {
                bearings.add(bearing(count, claims));
            } while (may(Has.SEVERAL_BEARINGS, 4));
        }
        return new MapArgument(
                step(number),
                sketched.get(number) || may(Has.ARGUMENT_TEXTS, 3) ? text("argument " + number) : "",
                premises,
                may(Has.SCHEMES, 3) ? any(List.of("Expert opinion", "-- cause, effect {x}", "Modus ponens #1")) : "",
                tags(),
                bearings);
    }

    private static String step(int number) {
        return (number % 2 == 0 ? "step " : "step_") + number;
    }

    private List<String> premises(List<MapClaim> claims) {
        var premises = new ArrayList<String>();
        do {
            premises.add(any(claims).id());
        } while (may(Has.SEVERAL_PREMISES, 3));
        return premises;
    }

    private Bearing bearing(int count, List<MapClaim> claims) {
        if (may(Has.UNDERCUTS, 5)) {
            return new Bearing(Stance.UNDERCUTS, step(random.nextInt(count)));
        }
        if (may(Has.SUPPORTS_OF_ARGUMENTS, 8)) {
            return new Bearing(Stance.FOR, step(random.nextInt(count)));
        }
        if (may(Has.ATTACKS_ON_ARGUMENTS, 8)) {
            return new Bearing(Stance.AGAINST, step(random.nextInt(count)));
        }
        return new Bearing(
                may(Has.SUPPORTS, 2) ? Stance.FOR : Stance.AGAINST, any(claims).id());
    }

    private List<Group> groups(List<MapClaim> claims, List<MapArgument> arguments) {
        if (!may(Has.GROUPS, 1)) {
            return List.of();
        }
        var free = new ArrayList<String>();
        claims.forEach(claim -> free.add(claim.id()));
        arguments.forEach(argument -> free.add(argument.id()));
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> group(i, free, 3))
                .toList();
    }

    private Group group(int number, List<String> free, int depth) {
        var members = new ArrayList<String>();
        while (!free.isEmpty() && random.nextInt(3) > 0) {
            members.add(free.remove(random.nextInt(free.size())));
        }
        var inner = depth == 0 ? 0 : random.nextInt(2);
        return new Group(
                text("group " + number),
                members,
                IntStream.range(0, inner)
                        .mapToObj(i -> group(i, free, depth - 1))
                        .toList());
    }

    private List<String> tags() {
        return may(Has.TAGS, 3) ? List.of("tag", "two words", "été-2026") : List.of();
    }

    private String text(String suffix) {
        var breaks = may(Has.LINE_BREAKS, 4) ? "\nand " : " ";
        return any(WORDS) + breaks + suffix;
    }

    private boolean may(Has what, int oneIn) {
        return has.contains(what) && random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
