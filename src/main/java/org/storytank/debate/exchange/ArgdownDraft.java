package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.storytank.debate.exchange.Bearing.Stance;

/** What has been read of an Argdown file so far: things are met by their titles, often, and said once. */
final class ArgdownDraft {

    /** A statement or an argument; {@code NOWHERE} takes what is said in passing and keeps none of it. */
    record Ref(boolean isArgument, int number) {
        static final Ref NOWHERE = new Ref(false, -1);
    }

    record Link(Stance stance, Ref to) {}

    private record Relation(Ref from, Stance stance, Ref to) {}

    private final List<ArgdownStatement> statements = new ArrayList<>();
    private final List<ArgdownArgument> arguments = new ArrayList<>();
    private final Map<String, Ref> statementsByTitle = new HashMap<>();
    private final Map<String, Ref> argumentsByTitle = new HashMap<>();
    private final Map<Ref, Ref> sameAs = new HashMap<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final ArgdownGroups groups = new ArgdownGroups();
    private final Map<Loss, Integer> lost = new EnumMap<>(Loss.class);
    private String title = "";

    void title(String words) {
        title = words;
    }

    void lose(Loss loss, int times) {
        lost.merge(loss, times, Integer::sum);
    }

    void heading(int level, String words) {
        groups.heading(level, words);
    }

    /** Puts it into the group of the heading above, unless it is in one. */
    void groups(Ref ref) {
        groups.add(ref);
    }

    /** @param alone whether it stands under nothing; one without a title is then a paragraph, until something relates to it */
    Ref element(String raw, int line, boolean alone) {
        var head = ArgdownTitle.of(raw);
        // Only claims have sources.
        var words = head.isArgument() ? ArgdownWords.read(head.rest(), line) : ArgdownWords.linked(head.rest(), line);
        var ref = head.isArgument() ? argument(head.title()) : statement(head.title());
        if (head.isArgument()) {
            arguments.get(ref.number()).add(head.defines() ? words.text() : "", words, this);
        } else {
            statements.get(ref.number()).add(head.defines() ? words.text() : "", words, this);
            statements.get(ref.number()).used(!head.isUntitled() || !alone);
        }
        if (head.defines()) {
            groups.add(ref);
        }
        return ref;
    }

    Ref namelessArgument() {
        arguments.add(new ArgdownArgument(""));
        return new Ref(true, arguments.size() - 1);
    }

    /** The last step of a reconstruction is the argument that it reconstructs, unless that has been taken apart before. */
    void rename(Ref step, Ref argument) {
        if (arguments.get(argument.number()).premises().isEmpty()) {
            sameAs.put(step, argument);
        } else {
            arguments.get(step.number()).title(arguments.get(argument.number()).title());
        }
    }

    void takeApart(Ref step, List<Ref> premises, String scheme, Optional<Link> said, Optional<Ref> conclusion) {
        var argument = arguments.get(same(step).number());
        argument.takeApart(premises, scheme);
        said.ifPresent(argument::bears);
        conclusion.ifPresent(claim -> argument.bears(new Link(Stance.FOR, claim)));
    }

    /** What our own writer says about a conclusion that is none of Argdown's: {@code {against: "[claim]"}}. */
    Optional<Link> saidInData(String raw, int line) {
        var data = ArgdownWords.read(raw, line).data();
        return Map.of("supports", Stance.FOR, "against", Stance.AGAINST, "undercuts", Stance.UNDERCUTS)
                .entrySet()
                .stream()
                .filter(entry -> data.containsKey(entry.getKey()))
                .findFirst()
                .map(entry -> new Link(
                        entry.getValue(), named(String.valueOf(data.get(entry.getKey())), entry.getValue(), line)));
    }

    private Ref named(String raw, Stance stance, int line) {
        var about = ArgdownTitle.of(raw);
        if (about.isUntitled() || stance == Stance.UNDERCUTS && !about.isArgument()) {
            throw new MalformedMap(
                    line, "supports and against name \"[a statement]\" or \"<an argument>\", undercuts an argument");
        }
        return about.isArgument() ? argument(about.title()) : statement(about.title());
    }

    void relate(Ref from, Stance stance, Ref to, int line) {
        if (from.equals(Ref.NOWHERE) || to.equals(Ref.NOWHERE)) {
            return;
        }
        if (stance == Stance.UNDERCUTS && !to.isArgument()) {
            throw new MalformedMap(line, "An undercut objects to an argument <…> or an inference, not to a statement");
        }
        if (from.isArgument()) {
            arguments.get(from.number()).bears(new Link(stance, to));
        } else {
            statements.get(from.number()).used(true);
            relations.add(new Relation(from, stance, to));
        }
        if (!to.isArgument()) {
            statements.get(to.number()).used(true);
        }
    }

    Ref statement(String name) {
        return name.isEmpty() ? addStatement(name) : statementsByTitle.computeIfAbsent(name, this::addStatement);
    }

    Read done() {
        return new ArgdownResult(this).read();
    }

    private Ref argument(String name) {
        return argumentsByTitle.computeIfAbsent(name, _ -> {
            arguments.add(new ArgdownArgument(name));
            return new Ref(true, arguments.size() - 1);
        });
    }

    private Ref addStatement(String name) {
        statements.add(new ArgdownStatement(name));
        return new Ref(false, statements.size() - 1);
    }

    Ref same(Ref ref) {
        return sameAs.getOrDefault(ref, ref);
    }

    boolean isSameAsAnother(Ref ref) {
        return sameAs.containsKey(ref);
    }

    String title() {
        return title;
    }

    List<ArgdownStatement> statements() {
        return statements;
    }

    List<ArgdownArgument> arguments() {
        return arguments;
    }

    Map<Loss, Integer> lost() {
        return lost;
    }

    ArgdownGroups groups() {
        return groups;
    }

    /** What statements say of others by themselves: from, and how. */
    void eachRelation(BiConsumer<Ref, Link> reader) {
        relations.forEach(relation -> reader.accept(relation.from(), new Link(relation.stance(), relation.to())));
    }
}
