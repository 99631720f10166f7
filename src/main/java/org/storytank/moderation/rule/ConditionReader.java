package org.storytank.moderation.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what stands under {@code when} in a rule. */
final class ConditionReader {

    static final Set<String> KINDS = Set.of(
            "all",
            "any",
            "not",
            "phrases",
            "terms",
            "regex",
            "personal_data",
            "links",
            "rate",
            "disguise",
            "length",
            "repeated",
            "capitals",
            "language",
            "sources",
            "signal");
    private static final int LONGEST_PATTERN = 500;
    private static final int MANY = 1_000_000;

    private final Vocabulary vocabulary;
    private final PhraseReader phrases;
    private final String rule;
    private int lists;

    ConditionReader(Vocabulary vocabulary, PhraseReader phrases, String rule) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.rule = rule;
    }

    Condition read(Fields fields) {
        var kinds = new TreeSet<>(fields.names());
        kinds.removeAll(Set.of("voice"));
        if (kinds.size() != 1 || !KINDS.contains(kinds.first())) {
            var unknown = kinds.stream().filter(kind -> !KINDS.contains(kind)).findFirst();
            throw fields.wrong(
                    unknown.orElse("when"),
                    "a condition is exactly one of %s; here stands %s. Put several under 'all' or 'any'"
                            .formatted(String.join(", ", new TreeSet<>(KINDS)), kinds.isEmpty() ? "none" : kinds));
        }
        var kind = kinds.first();
        if (!kind.equals("phrases")) {
            fields.only(kind);
        }
        return switch (kind) {
            case "all" -> new Condition.All(several(fields, kind));
            case "any" -> new Condition.Any(several(fields, kind));
            case "not" -> new Condition.Not(read(fields.fields(kind)));
            case "phrases" -> phrases(fields);
            case "terms" -> terms(fields.fields(kind));
            case "regex" -> regex(fields);
            case "personal_data" -> new Condition.Personal(EnumSet.copyOf(fields.some(kind, PersonalKind.class)));
            case "links" -> links(fields.fields(kind));
            case "rate" -> rate(fields.fields(kind));
            case "disguise" -> disguise(fields.fields(kind));
            case "length" -> length(fields.fields(kind));
            case "repeated" -> repeated(fields.fields(kind));
            case "capitals" -> capitals(fields.fields(kind));
            case "language" -> new Condition.Speaks(fields.one(kind, Language.class));
            case "sources" ->
                new Condition.Sources(fields.fields(kind).only("fewer_than").number("fewer_than", 1, 100));
            case "signal" -> signal(fields.fields(kind));
            default -> throw new IllegalStateException(kind);
        };
    }

    private List<Condition> several(Fields fields, String kind) {
        var found = fields.each(kind, "phrases").stream().map(this::read).toList();
        if (found.isEmpty()) {
            throw fields.wrong(kind, "'%s' holds no condition".formatted(kind));
        }
        return found;
    }

    private Condition phrases(Fields fields) {
        var found = new ArrayList<Phrase>();
        var said = fields.texts("phrases");
        for (var at = 0; at < said.size(); at++) {
            try {
                found.add(phrases.read(said.get(at)));
            } catch (IllegalArgumentException wrong) {
                throw new InvalidRule(fields.file(), fields.line("phrases", at), String.valueOf(wrong.getMessage()));
            }
        }
        if (found.isEmpty()) {
            throw fields.wrong("phrases", "'phrases' holds none");
        }
        return new Condition.Phrases(List.copyOf(found), own(fields));
    }

    /** {@code own} unless said otherwise: quoting, telling and denying are not saying. */
    private static boolean own(Fields fields) {
        var voice = fields.maybe("voice").orElse("own");
        if (!voice.equals("own") && !voice.equals("any")) {
            throw fields.wrong("voice", "unknown voice '%s'. Allowed: own, any".formatted(voice));
        }
        return voice.equals("own");
    }

    private Condition terms(Fields fields) {
        fields.only("words", "nouns", "verbs", "lists", "inflected_in", "at_least", "voice");
        var language = fields.maybe("inflected_in").orElse("fr");
        if (!language.equals("fr") && !language.equals("en")) {
            throw fields.wrong("inflected_in", "unknown language '%s'. Allowed: fr, en".formatted(language));
        }
        var making = new WordList.Making(language);
        making.words(fields.texts("words"));
        making.nouns(fields.texts("nouns"));
        making.verbs(fields.texts("verbs"));
        var choices = new ArrayList<String>();
        lists++;
        var own = making.named(rule + "-" + lists);
        if (!own.forms().isEmpty()) {
            vocabulary.add(own);
            phrases.knowList(own.name());
            choices.add("<" + own.name() + ">");
        }
        fields.texts("lists").forEach(list -> choices.add("<" + list + ">"));
        if (choices.isEmpty()) {
            throw fields.wrong("terms", "these terms hold none. Allowed: words, nouns, verbs, lists");
        }
        try {
            var phrase = phrases.read("(" + String.join("|", choices) + ")");
            return new Condition.Terms(phrase, fields.number("at_least", 1, 50, 1), own(fields));
        } catch (IllegalArgumentException wrong) {
            throw fields.wrong("lists", String.valueOf(wrong.getMessage()));
        }
    }

    private static Condition regex(Fields fields) {
        var pattern = fields.text("regex");
        if (pattern.length() > LONGEST_PATTERN) {
            throw fields.wrong("regex", "a pattern has at most %d characters".formatted(LONGEST_PATTERN));
        }
        try {
            return new Condition.Regex(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            throw fields.wrong(
                    "regex",
                    "%s. Allowed: what RE2 takes; neither (?=…) nor \\1, which can be made slow"
                            .formatted(e.getMessage()));
        }
    }

    private static Condition links(Fields fields) {
        fields.only("hosts", "hidden", "more_than");
        return new Condition.LinksTo(
                Set.copyOf(fields.texts("hosts")),
                fields.has("hidden") && fields.yes("hidden"),
                fields.number("more_than", 0, 1000, 0));
    }

    private static Condition rate(Fields fields) {
        fields.only("of", "more_than", "within");
        return new Condition.Rate(
                fields.one("of", Counted.class),
                fields.number("more_than", 1, 1000),
                duration(fields, "within", Timeline.LONGEST));
    }

    static Duration duration(Fields fields, String field, Duration longest) {
        var said = fields.text(field);
        var units = Map.of('s', 1, 'm', 60, 'h', 3600);
        var unit = units.get(said.charAt(said.length() - 1));
        if (unit != null && said.matches("[0-9]{1,6}[smh]")) {
            var found = Duration.ofSeconds(Long.parseLong(said.substring(0, said.length() - 1)) * unit);
            if (found.compareTo(longest) <= 0) {
                return found;
            }
        }
        throw fields.wrong(field, "'%s' is a time as 30s, 10m or 2h, at most %dh".formatted(field, longest.toHours()));
    }

    private static Condition disguise(Fields fields) {
        fields.only("of", "words");
        return new Condition.Disguised(
                EnumSet.copyOf(fields.some("of", Disguise.class)), fields.number("words", 1, 100, 1));
    }

    private static Condition length(Fields fields) {
        fields.only("in", "more_than", "less_than");
        if (!fields.has("more_than") && !fields.has("less_than")) {
            throw fields.wrong("length", "a length is more_than or less_than");
        }
        var unit = fields.maybe("in").orElse("characters");
        if (!unit.equals("characters") && !unit.equals("words")) {
            throw fields.wrong("in", "unknown '%s'. Allowed: characters, words".formatted(unit));
        }
        return new Condition.Length(
                fields.number("more_than", 0, MANY, -1),
                fields.number("less_than", 1, MANY, MANY),
                unit.equals("words"));
    }

    private static Condition repeated(Fields fields) {
        fields.only("characters", "words");
        if (!fields.has("characters") && !fields.has("words")) {
            throw fields.wrong("repeated", "what is repeated: characters or words, and how often on end");
        }
        return new Condition.Repeated(fields.number("characters", 2, 1000, 0), fields.number("words", 2, 1000, 0));
    }

    private static Condition capitals(Fields fields) {
        fields.only("share", "letters");
        return new Condition.Capitals(fields.share("share"), fields.number("letters", 1, 1000));
    }

    private static Condition signal(Fields fields) {
        fields.only("name", "at_least");
        return new Condition.Signal(fields.text("name"), fields.share("at_least"));
    }
}
