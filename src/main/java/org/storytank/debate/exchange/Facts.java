package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.storytank.debate.exchange.Bearing.Stance;

/** Reads lines of facts, {@code name(a, b).}, several on a line or one, the last full stop left out or not. {@code %} starts a comment. */
final class Facts {

    private static final Pattern FACT =
            Pattern.compile("\\s*([a-z]+)\\s*\\(\\s*([^(),\\s]+)\\s*(?:,\\s*([^(),\\s]+)\\s*)?\\)\\s*\\.?\\s*");

    /** What one fact means. */
    interface Meaning {
        void of(Facts facts, String name, List<String> values);
    }

    private final Limits limits;
    private final String allowed;
    private final List<MapClaim> claims = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<MapArgument> arguments = new ArrayList<>();
    private final List<Integer> linesOfArguments = new ArrayList<>();
    private int line;
    private int comments;

    Facts(Limits limits, String allowed) {
        this.limits = limits;
        this.allowed = allowed;
    }

    Read read(String text, Meaning meaning) {
        for (var raw : text.lines().toList()) {
            line++;
            var comment = raw.indexOf('%');
            comments += comment < 0 ? 0 : 1;
            var rest = comment < 0 ? raw : raw.substring(0, comment);
            var fact = FACT.matcher(rest);
            var length = rest.stripTrailing().length();
            for (var at = 0; at < length; at = fact.end()) {
                if (!fact.region(at, length).lookingAt()) {
                    throw wrong();
                }
                meaning.of(
                        this,
                        fact.group(1),
                        fact.group(3) == null ? List.of(fact.group(2)) : List.of(fact.group(2), fact.group(3)));
            }
        }
        return done();
    }

    Read done() {
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!known.contains(argument.premises().getFirst())
                    || !known.contains(argument.bearings().getFirst().about())) {
                throw new MalformedMap(
                        linesOfArguments.get(i), "An edge between names of which one is not declared; declare both");
            }
        }
        return new Read(
                new ArgumentMap("", claims, arguments, List.of(), List.of()),
                new LossReport(Map.of(Loss.COMMENTS, comments)));
    }

    void next() {
        line++;
    }

    void claim(String name, OptionalDouble weight) {
        if (!known.add(name)) {
            throw new MalformedMap(line, "This name is declared twice; declare each once");
        }
        limits.checkElements(line, claims.size() + arguments.size() + 1);
        claims.add(MapClaim.of(name, name).withWeight(weight));
    }

    void argument(Stance stance, String from, String to) {
        limits.checkElements(line, claims.size() + arguments.size() + 1);
        // No name of a claim holds a space.
        arguments.add(MapArgument.of("argument " + (arguments.size() + 1), List.of(from), stance, to));
        linesOfArguments.add(line);
    }

    double weight(String digits) {
        try {
            var weight = Double.parseDouble(digits);
            if (weight >= 0 && weight <= 1) {
                return weight;
            }
        } catch (NumberFormatException noNumber) {
            // said below, with the line
        }
        throw new MalformedMap(line, "A base score lies between 0 and 1");
    }

    MalformedMap wrong() {
        return new MalformedMap(line, "Allowed are " + allowed);
    }
}
