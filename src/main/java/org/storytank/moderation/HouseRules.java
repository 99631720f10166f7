package org.storytank.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.storytank.moderation.rule.Action;
import org.storytank.moderation.rule.Circumstances;
import org.storytank.moderation.rule.Hit;
import org.storytank.moderation.rule.InvalidRule;
import org.storytank.moderation.rule.PracticeReader;
import org.storytank.moderation.rule.Rule;
import org.storytank.moderation.rule.RuleFiles;
import org.storytank.moderation.rule.RuleSet;
import org.storytank.moderation.rule.Timeline;

/**
 * The rules in force, and their verdict on a text. A folder of rules is looked at again and again: what is saved there is in force
 * seconds later, without a restart; files that cannot be used are told in the log with file and line, and the rules before them stay.
 */
@Component
public class HouseRules {

    private static final Logger log = LoggerFactory.getLogger(HouseRules.class);
    private static final String PACKAGED = "moderation-rules/";

    private final ModerationSettings settings;
    private final RuleArchive archive;
    private final Clock clock;
    private final Timeline timeline;
    private volatile RuleSet rules;
    private volatile List<PracticeCase> practice;
    private volatile Map<String, String> files;
    private volatile String trouble = "";
    private volatile boolean tried;

    HouseRules(ModerationSettings settings, RuleArchive archive, Clock clock) {
        this.settings = settings;
        this.archive = archive;
        this.clock = clock;
        this.timeline = new Timeline(settings.authors(), settings.textsAnAuthor());
        this.files = settings.rules().isEmpty() ? packaged() : folder();
        this.rules = RuleSet.read(files);
        this.practice = practice(files);
    }

    /** What the rules say of a text; with that, it counts as sent. */
    public Verdict review(Contribution contribution) {
        return verdict(hits(contribution));
    }

    /** Why a text that stands already would be held, whatever else the rules would say of one that is being sent. */
    public List<Reason> reasonsToHold(Contribution contribution) {
        return reasons(hits(contribution), Action.HOLD);
    }

    private List<Hit> hits(Contribution contribution) {
        var text = contribution.text();
        return rules.judge(
                text.substring(0, Math.min(text.length(), settings.longest())),
                new Circumstances(
                        contribution.scope(),
                        contribution.audience().orElse(settings.audience()),
                        contribution.author().map(author -> author.value()).orElse(""),
                        clock.instant(),
                        contribution.sources(),
                        contribution.signals()),
                timeline);
    }

    /**
     * Before a text is said.
     *
     * @param heard the author has read the advice and says it all the same; no help against what is held, limited or refused
     * @return that it passes, or is to be held until a person has read it
     * @throws Told with what the author reads first, or why it is too much at once
     */
    public Verdict heed(Contribution contribution, boolean heard) {
        var verdict = review(contribution);
        return switch (verdict) {
            case Verdict.Passed _, Verdict.Held _ -> verdict;
            case Verdict.Advised(var reasons) -> {
                if (!heard) {
                    throw new Told(reasons, Told.Next.AS_YOU_DECIDE);
                }
                yield new Verdict.Passed(List.of(), List.of());
            }
            case Verdict.Limited(var reasons) -> throw new Told(reasons, Told.Next.LATER);
            case Verdict.Refused(var reasons) -> throw new Told(reasons, Told.Next.OTHER_WORDS);
        };
    }

    /**
     * The same for what cannot be put aside until somebody has read it: a question, a name, other words for what stands.
     *
     * @throws Told also when a rule would hold it; its author can say it otherwise
     */
    public void heedAtOnce(Contribution contribution, boolean heard) {
        if (heed(contribution, heard) instanceof Verdict.Held(var reasons, var _)) {
            throw new Told(reasons, Told.Next.OTHER_WORDS);
        }
    }

    private static Verdict verdict(List<Hit> hits) {
        if (hits.isEmpty()) {
            return new Verdict.Passed(List.of(), List.of());
        }
        return switch (hits.getFirst().rule().action()) {
            case REFUSE -> new Verdict.Refused(reasons(hits, Action.REFUSE));
            case LIMIT -> new Verdict.Limited(reasons(hits, Action.LIMIT));
            case HOLD -> new Verdict.Held(reasons(hits, Action.HOLD), reasons(hits, Action.HELP));
            case ADVISE -> new Verdict.Advised(reasons(hits, Action.ADVISE));
            case LABEL, HELP -> new Verdict.Passed(reasons(hits, Action.HELP), reasons(hits, Action.LABEL));
        };
    }

    private static List<Reason> reasons(List<Hit> hits, Action of) {
        return hits.stream()
                .filter(hit -> hit.rule().action() == of)
                .map(hit -> new Reason(
                        hit.rule().version(),
                        hit.rule().title(),
                        hit.rule().advice(),
                        hit.rule().article(),
                        hit.rule().category(),
                        hit.rule().severity(),
                        hit.rule().appealable(),
                        hit.where()))
                .toList();
    }

    /** In the order of their names. */
    public List<RuleInForce> inForce() {
        return rules.rules().stream().map(HouseRules::shown).toList();
    }

    public Optional<RuleInForce> find(RuleVersion version) {
        return inForce().stream().filter(rule -> rule.version().equals(version)).findFirst();
    }

    /** The rule as it is in force now, in whatever version. */
    public Optional<RuleInForce> called(String id) {
        return inForce().stream().filter(rule -> rule.version().id().equals(id)).findFirst();
    }

    /** Who is in the rooms of this place, where a room does not say otherwise. */
    public Audience audience() {
        return settings.audience();
    }

    /** The file of a version that is or ever was in force here, in YAML. */
    public Optional<String> text(RuleVersion version) {
        return rules.rules().stream()
                .filter(rule -> rule.version().equals(version))
                .findFirst()
                .flatMap(rule -> Optional.ofNullable(files.get(rule.file())))
                .or(() -> archive.text(version));
    }

    /** The charter that the rules serve, in Markdown. @param language {@code fr}; anything else is answered in English */
    public String charter(String language) {
        return files.getOrDefault("charter.%s.md".formatted(language.equals("fr") ? "fr" : "en"), "");
    }

    /** Made-up cases on which moderators practise, in their order; a folder without any has those that came with the product. */
    public List<PracticeCase> practice() {
        return practice;
    }

    private static List<PracticeCase> practice(Map<String, String> files) {
        var text = files.containsKey(PracticeReader.FILE) ? files : packaged();
        return PracticeReader.read(text.getOrDefault(PracticeReader.FILE, ""));
    }

    /** What keeps the folder's files from being in force, with file and line; empty when they are. */
    public String trouble() {
        return trouble;
    }

    @Scheduled(
            initialDelayString = "${storytank.moderation.look-every:2s}",
            fixedDelayString = "${storytank.moderation.look-every:2s}")
    void lookAgain() {
        if (settings.rules().isEmpty()) {
            return;
        }
        try {
            tryOnce();
            var now = folder();
            if (now.equals(files)) {
                return;
            }
            files = now;
            var changed = RuleSet.read(now).following(rules).requireOwnTests();
            var cases = practice(now);
            keep(changed);
            rules = changed;
            practice = cases;
            trouble = "";
            log.info("{} rules are in force, as {} says now", rules.rules().size(), settings.rules());
        } catch (InvalidRule refused) {
            tell(refused.getMessage());
        } catch (UncheckedIOException unreadable) {
            tell("%s cannot be read: %s".formatted(settings.rules(), unreadable.getMessage()));
        }
    }

    /** What was there at the start is in force at once; whether it does what its examples say is tried when the place has started. */
    private void tryOnce() {
        if (!tried) {
            tried = true;
            rules.requireOwnTests();
        }
    }

    private void tell(String what) {
        if (!what.equals(trouble)) {
            trouble = what;
            log.error("The rules before stay in force. {}", what);
        }
    }

    /** Versions that came with the place or were in force when it stopped are kept too, as soon as there is a graph to keep them in. */
    @EventListener(ApplicationReadyEvent.class)
    void keepWhatIsInForce() {
        try {
            keep(rules);
        } catch (InvalidRule other) {
            tell(other.getMessage());
        }
    }

    /** @throws InvalidRule when a version once said something else: what decisions say rests on it */
    private void keep(RuleSet some) {
        for (var rule : some.rules()) {
            var known = archive.keep(
                    rule.version(), rule.fingerprint(), files.getOrDefault(rule.file(), ""), clock.instant());
            if (!known.equals(rule.fingerprint())) {
                throw rule.other(known);
            }
        }
    }

    private Map<String, String> folder() {
        try {
            return RuleFiles.in(Path.of(settings.rules()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> packaged() {
        var found = new TreeMap<String, String>();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var pattern : List.of("*.yaml", "words/*.yaml", PracticeReader.FILE, "charter.*.md")) {
                for (var file : resolver.getResources("classpath:" + PACKAGED + pattern)) {
                    var folder = pattern.substring(0, pattern.indexOf('/') + 1);
                    found.put(folder + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static RuleInForce shown(Rule rule) {
        return new RuleInForce(
                rule.version(),
                rule.title(),
                rule.rationale(),
                rule.advice(),
                rule.article(),
                rule.category(),
                rule.action().name().toLowerCase(Locale.ROOT),
                rule.severity(),
                rule.appealable(),
                rule.owner(),
                rule.expires(),
                rule.fingerprint());
    }
}
