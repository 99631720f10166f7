package org.storytank.moderation.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.storytank.moderation.Audience;
import org.storytank.moderation.DsaCategory;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Severity;

/** Reads one rule from its file, and refuses what is missing, unknown or not allowed. */
final class RuleReader {

    static final String[] FIELDS = {
        "id",
        "version",
        "title",
        "rationale",
        "advice",
        "article",
        "dsa_category",
        "scope",
        "audience",
        "action",
        "severity",
        "appealable",
        "owner",
        "expires",
        "when",
        "tests"
    };
    static final String[] TESTS = {"match", "no_match", "known_miss", "known_false", "over_time"};
    static final String[] SAMPLE = {"text", "scope", "audience", "author", "sources", "signals"};

    private final Vocabulary vocabulary;
    private final Map<String, String> lists;
    private final Set<Integer> articles;

    /**
     * @param lists the text of each list's file, by its name
     * @param articles of the charter
     */
    RuleReader(Vocabulary vocabulary, Map<String, String> lists, Set<Integer> articles) {
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.articles = articles;
    }

    Rule read(String file, String text) {
        var fields = Fields.read(file, text).only(FIELDS);
        var id = fields.text("id");
        if (!file.endsWith("/" + id + ".yaml") && !file.equals(id + ".yaml")) {
            throw fields.wrong("id", "the id '%s' is not the file's name".formatted(id));
        }
        var phrases = new PhraseReader(vocabulary, lists.keySet());
        var condition = new ConditionReader(vocabulary, phrases, id).read(fields.fields("when"));
        var action = action(fields, condition);
        var scopes = EnumSet.copyOf(scopes(fields));
        var audience = audience(fields);
        return new Rule(
                version(fields, id),
                fields.both("title"),
                fields.both("rationale"),
                fields.both("advice"),
                article(fields),
                fields.one("dsa_category", DsaCategory.class),
                scopes,
                audience,
                action,
                fields.one("severity", Severity.class),
                fields.yes("appealable"),
                fields.text("owner"),
                expires(fields),
                new Rule.Content(condition, examples(fields, scopes, audience), file),
                Fingerprint.of(withoutTests(fields, text), used(phrases)));
    }

    private static RuleVersion version(Fields fields, String id) {
        if (!id.matches("[a-z][a-z0-9-]{1,59}")) {
            throw fields.wrong("id", "an id is of small letters, digits and dashes, and begins with a letter");
        }
        return new RuleVersion(id, fields.number("version", 1, 100_000));
    }

    private static Action action(Fields fields, Condition condition) {
        var action = fields.one("action", Action.class);
        if (!action.mayJudgeWords() && condition.judgesWords()) {
            throw fields.wrong(
                    "action",
                    "a rule that looks at what a text says cannot %s: a person decides. Allowed for it: advise, help, label, hold"
                            .formatted(fields.text("action")));
        }
        return action;
    }

    private static List<Scope> scopes(Fields fields) {
        if (fields.texts("scope").equals(List.of("everything"))) {
            return List.of(Scope.values());
        }
        return fields.some("scope", Scope.class);
    }

    private static Set<Audience> audience(Fields fields) {
        return fields.text("audience").equals("everyone")
                ? EnumSet.allOf(Audience.class)
                : EnumSet.copyOf(fields.some("audience", Audience.class));
    }

    private int article(Fields fields) {
        var article = fields.number("article", 1, 1000);
        if (!articles.contains(article)) {
            throw fields.wrong(
                    "article",
                    "the charter has no article %d in both languages. Allowed: %s".formatted(article, articles));
        }
        return article;
    }

    private static Optional<LocalDate> expires(Fields fields) {
        if (fields.text("expires").equals("never")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(fields.text("expires")));
        } catch (DateTimeParseException wrong) {
            throw fields.wrong("expires", "'expires' is never, or a day as 2027-12-31");
        }
    }

    private static Examples examples(Fields fields, Set<Scope> scopes, Set<Audience> audience) {
        var tests = fields.fields("tests").only(TESTS);
        var scope = scopes.iterator().next();
        var who = audience.iterator().next();
        var examples = new Examples(
                samples(tests, "match", scope, who),
                samples(tests, "no_match", scope, who),
                samples(tests, "known_miss", scope, who),
                samples(tests, "known_false", scope, who),
                sequences(tests, scope, who));
        var steps = examples.overTime().stream().flatMap(List::stream).toList();
        if (examples.match().isEmpty() && steps.stream().noneMatch(Examples.Step::matches)) {
            throw fields.wrong("tests", "there is no 'match' example; add at least one text that this rule finds");
        }
        if (examples.noMatch().isEmpty() && steps.stream().allMatch(Examples.Step::matches)) {
            throw fields.wrong(
                    "tests", "there is no 'no_match' example; add at least one text that this rule lets through");
        }
        return examples;
    }

    private static List<Sample> samples(Fields tests, String kind, Scope scope, Audience who) {
        return tests.each(kind, "text").stream()
                .map(fields -> sample(fields.only(SAMPLE), scope, who, Duration.ZERO))
                .toList();
    }

    private static List<List<Examples.Step>> sequences(Fields tests, Scope scope, Audience who) {
        var found = new ArrayList<List<Examples.Step>>();
        for (var sequence : tests.each("over_time", "steps")) {
            found.add(sequence.only("steps").each("steps", "text").stream()
                    .flatMap(step -> steps(step, scope, who).stream())
                    .toList());
        }
        return found;
    }

    /** {@code times: 5, every: 10s} stands for five steps; what they expect is said of the last. */
    private static List<Examples.Step> steps(Fields step, Scope scope, Audience who) {
        step.only("at", "expect", "times", "every", "text", "scope", "audience", "author", "sources", "signals");
        var expected = step.text("expect");
        if (!expected.equals("match") && !expected.equals("no_match")) {
            throw step.wrong("expect", "unknown '%s'. Allowed: match, no_match".formatted(expected));
        }
        var at = ConditionReader.duration(step, "at", Timeline.LONGEST);
        var times = step.number("times", 1, 1000, 1);
        var every = step.has("every") ? ConditionReader.duration(step, "every", Timeline.LONGEST) : Duration.ZERO;
        var found = new ArrayList<Examples.Step>();
        for (var time = 0; time < times; time++) {
            found.add(new Examples.Step(
                    sample(step, scope, who, at.plus(every.multipliedBy(time))).numbered(time),
                    expected.equals("match") && time == times - 1));
        }
        return found;
    }

    private static Sample sample(Fields fields, Scope scope, Audience who, Duration after) {
        return new Sample(
                fields.text("text"),
                fields.has("scope") ? fields.one("scope", Scope.class) : scope,
                fields.has("audience") ? fields.one("audience", Audience.class) : who,
                fields.maybe("author").orElse("somebody"),
                fields.number("sources", 0, 100, 0),
                signals(fields),
                after,
                fields.line());
    }

    private static Map<String, Double> signals(Fields fields) {
        var found = new TreeMap<String, Double>();
        if (fields.has("signals")) {
            var signals = fields.fields("signals");
            signals.names().forEach(name -> found.put(name, signals.share(name)));
        }
        return found;
    }

    private List<String> used(PhraseReader phrases) {
        var used = new ArrayList<String>();
        for (var list : phrases.used()) {
            used.add(lists.getOrDefault(list, ""));
        }
        used.add(lists.getOrDefault(RuleSet.VOICES, ""));
        return used;
    }

    /** Examples may be added to a rule without making another of it. */
    private static String withoutTests(Fields fields, String text) {
        var lines = text.lines().toList();
        if (!fields.isLast("tests")) {
            throw fields.wrong("tests", "'tests' stands last, so that a rule can be told from its examples");
        }
        return String.join("\n", lines.subList(0, fields.line("tests") - 1));
    }
}
