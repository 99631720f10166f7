package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** All rules that are in force together, with the words they share. Does not change; safe to use from many threads. */
public final class RuleSet {

    static final String WORDS = "words/";
    static final String VOICES = "voices";
    private static final String NEGATION = "negation";
    private static final String AS_THEY_ARE = "as-they-are";
    private static final String LANGUAGE = "language";
    private static final Set<String> NO_LISTS = Set.of(VOICES, NEGATION, AS_THEY_ARE, LANGUAGE);
    private static final Pattern ARTICLE = Pattern.compile("(?m)^## (\\d{1,3})\\.");

    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final Negation negation;
    private final Voices voices;
    private final Language.Words language;
    private final List<WordList> lists;

    private RuleSet(
            List<Rule> rules,
            Vocabulary vocabulary,
            Negation negation,
            Voices voices,
            Language.Words language,
            List<WordList> lists) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.negation = negation;
        this.voices = voices;
        this.language = language;
        this.lists = lists;
    }

    /**
     * @param files the text of each file, by its path in the folder of rules, as {@code words/group.yaml}
     * @throws InvalidRule of the first file that cannot be used
     */
    public static RuleSet read(Map<String, String> files) {
        var sources = new TreeMap<String, String>();
        var lists = new ArrayList<WordList>();
        var special = new HashMap<String, Fields>();
        files.forEach((path, text) -> {
            if (path.startsWith(WORDS) && path.endsWith(".yaml")) {
                var name = path.substring(WORDS.length(), path.length() - ".yaml".length());
                sources.put(name, text);
                var fields = Fields.read(path, text);
                if (NO_LISTS.contains(name)) {
                    special.put(name, fields);
                } else {
                    lists.add(list(name, fields));
                }
            }
        });
        var vocabulary = new Vocabulary(lists, texts(special, AS_THEY_ARE, "words"));
        var names = new TreeSet<>(sources.keySet());
        names.removeAll(NO_LISTS);
        var voices = voices(special, new PhraseReader(vocabulary, names));
        var language = new Language.Words(
                Set.copyOf(texts(special, LANGUAGE, "fr")), Set.copyOf(texts(special, LANGUAGE, "en")));
        var reader = new RuleReader(vocabulary, sources, articles(files));
        var rules = new ArrayList<Rule>();
        new TreeMap<>(files).forEach((path, text) -> {
            if (path.endsWith(".yaml") && path.indexOf('/') < 0) {
                rules.add(reader.read(path, text));
            }
        });
        return new RuleSet(
                List.copyOf(rules),
                vocabulary,
                new Negation(
                        Set.copyOf(texts(special, NEGATION, "words")), Set.copyOf(texts(special, NEGATION, "behind"))),
                voices,
                language,
                List.copyOf(lists));
    }

    private static WordList list(String name, Fields fields) {
        fields.only("title", "fr", "en", "disguised");
        fields.both("title");
        var forms = new HashMap<String, String>();
        for (var language : List.of("fr", "en")) {
            if (fields.has(language)) {
                var words = fields.fields(language).only("words", "nouns", "verbs");
                var making = new WordList.Making(language);
                making.words(words.texts("words"));
                making.nouns(words.texts("nouns"));
                making.verbs(words.texts("verbs"));
                making.named(name).forms().forEach(forms::putIfAbsent);
            }
        }
        if (forms.isEmpty()) {
            throw fields.wrong("fr", "the list holds no word. Allowed: words, nouns, verbs, under fr and en");
        }
        return new WordList(name, forms, !fields.has("disguised") || fields.yes("disguised"));
    }

    private static List<String> texts(Map<String, Fields> special, String file, String field) {
        var fields = special.get(file);
        return fields == null
                ? List.of()
                : fields.texts(field).stream().map(Fold::word).toList();
    }

    private static Voices voices(Map<String, Fields> special, PhraseReader phrases) {
        var fields = special.get(VOICES);
        var cues = new ArrayList<Voices.Cue>();
        if (fields != null) {
            fields.only("title", "own", "reported", "denied");
            for (var voice : List.of(Voice.OWN, Voice.REPORTED, Voice.DENIED)) {
                var name = voice.name().toLowerCase(java.util.Locale.ROOT);
                var said = fields.texts(name);
                for (var at = 0; at < said.size(); at++) {
                    try {
                        cues.add(new Voices.Cue(phrases.read(said.get(at)), voice));
                    } catch (IllegalArgumentException wrong) {
                        throw new InvalidRule(fields.file(), fields.line(name, at), String.valueOf(wrong.getMessage()));
                    }
                }
            }
        }
        return new Voices(List.copyOf(cues));
    }

    private static Set<Integer> articles(Map<String, String> files) {
        var both = numbers(files.getOrDefault("charter.fr.md", ""));
        both.retainAll(numbers(files.getOrDefault("charter.en.md", "")));
        return both;
    }

    private static Set<Integer> numbers(String charter) {
        var found = new TreeSet<Integer>();
        ARTICLE.matcher(charter).results().forEach(match -> found.add(Integer.parseInt(match.group(1))));
        return found;
    }

    public List<Rule> rules() {
        return rules;
    }

    List<WordList> lists() {
        return lists;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The rules that hold for a text, the strongest first. The text is counted in the timeline once it is judged.
     */
    public List<Hit> judge(String text, Circumstances circumstances, Timeline timeline) {
        var reading = reading(text, circumstances, timeline);
        var hits = new ArrayList<Hit>();
        for (var rule : rules) {
            var found = rule.in(reading);
            if (found.holds()) {
                hits.add(new Hit(rule, found.spans()));
            }
        }
        timeline.add(reading);
        hits.sort(Comparator.comparing((Hit hit) -> hit.rule().action())
                .thenComparing(hit -> hit.rule().severity())
                .reversed()
                .thenComparing(hit -> hit.rule().id()));
        return List.copyOf(hits);
    }

    /**
     * @throws InvalidRule of the first example that is not as a rule's file says
     */
    public RuleSet requireOwnTests() {
        var test = new SelfTest(this);
        for (var rule : rules) {
            var failures = test.failures(rule);
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        }
        return this;
    }

    Reading reading(String text, Circumstances circumstances, Timeline timeline) {
        return new Reading(text, circumstances, timeline, new Sentences(text, vocabulary, negation), voices, language);
    }

    /** The same words, other rules. */
    RuleSet with(Rule other) {
        var all = new ArrayList<>(rules);
        all.replaceAll(rule -> rule.id().equals(other.id()) ? other : rule);
        return new RuleSet(List.copyOf(all), vocabulary, negation, voices, language, lists);
    }

    /**
     * @param before what was in force
     * @throws InvalidRule when a rule says something else under the same version: decisions name versions
     */
    public RuleSet following(RuleSet before) {
        var known = new HashMap<String, Rule>();
        before.rules.forEach(rule -> known.put(rule.id(), rule));
        for (var rule : rules) {
            var old = known.get(rule.id());
            if (old != null
                    && !old.fingerprint().equals(rule.fingerprint())
                    && old.version().version() >= rule.version().version()) {
                throw new InvalidRule(
                        rule.content().file(),
                        1,
                        "the rule or one of its lists says something else now, under version %d as before; decisions name versions. Next: raise it to %d"
                                .formatted(
                                        rule.version().version(), old.version().version() + 1));
            }
        }
        return this;
    }
}
