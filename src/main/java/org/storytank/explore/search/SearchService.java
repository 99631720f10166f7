package org.storytank.explore.search;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.explore.Thing;
import org.storytank.explore.search.Searches.Hit;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.Language;

/** Finds what people wrote here, in both languages, of what the one who asks may read. */
@Service
public class SearchService {

    private final Searches searches;
    private final SearchSettings settings;

    SearchService(Searches searches, SearchSettings settings) {
        this.searches = searches;
        this.settings = settings;
    }

    /** A page of results. @throws NotSearchable when the words cannot be looked for */
    public Findings search(Search search, @Nullable PersonId asker) {
        var words = SearchWords.of(search.words(), settings);
        var questions = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            IndexQuery.of(words, language)
                    .ifPresent(question -> questions.put(language, question + IndexQuery.filters(search)));
        }
        if (questions.isEmpty()) {
            throw new NotSearchable(
                    "explore.search.common", "These words stand in nearly every text; add at least %d rarer one.", 1);
        }
        var size = settings.pageSize();
        var page = Math.min(search.page(), pages(settings.counted()));
        var hits = searches.find(questions, asker, settings.counted(), (page - 1) * size, size);
        if (hits.hits().isEmpty() && page > 1) {
            return search(search.onPage(1), asker);
        }
        var total = Math.min(hits.total(), settings.counted());
        return new Findings(
                hits.hits().stream().map(hit -> finding(hit, words)).toList(),
                total,
                hits.total() > settings.counted(),
                page,
                pages(total));
    }

    /** What resembles this, the most alike first. @throws Unknown when there is no such thing, or it is not open to this person */
    public List<Finding> like(Thing thing, @Nullable PersonId asker) {
        var words = searches.wordsOf(thing, asker)
                .orElseThrow(() -> new Unknown(thing.kind().word()));
        var telling = telling(words.folded());
        var questions = new EnumMap<Language, String>(Language.class);
        for (var language : words.language().map(List::of).orElse(List.of(Language.values()))) {
            IndexQuery.anyOf(telling, language).ifPresent(question -> questions.put(language, question));
        }
        if (questions.isEmpty()) {
            return List.of();
        }
        var nothing = new SearchWords(List.of());
        return searches.like(questions, thing, asker, settings.likeThis()).stream()
                .map(hit -> finding(hit, nothing))
                .toList();
    }

    /** The words that say most: often here, and long; the indexes know how rare they are elsewhere. */
    private List<String> telling(String folded) {
        Map<String, Long> counted = Arrays.stream(folded.split(" "))
                .filter(word -> word.length() > 3)
                .collect(groupingBy(identity(), LinkedHashMap::new, counting()));
        return counted.keySet().stream()
                .sorted(comparingInt((String word) ->
                                -Math.toIntExact(Math.min(4, counted.get(word))) * Math.min(12, word.length()))
                        .thenComparing(identity()))
                .limit(settings.likeThisWords())
                .toList();
    }

    private Finding finding(Hit hit, SearchWords words) {
        var languages = hit.language().map(List::of).orElse(List.of(Language.values()));
        var snippets = new Snippets(new Matches(words, languages), settings);
        return new Finding(
                hit.thing(),
                hit.title(),
                snippet(hit, snippets),
                hit.within(),
                hit.withinMachine(),
                hit.authors(),
                hit.at(),
                hit.language(),
                hit.path(),
                !hit.machine().isEmpty() || hit.earlier().stream().anyMatch(LabelledText::hasMachineWords));
    }

    private static Snippet snippet(Hit hit, Snippets snippets) {
        var old = hit.earlier().stream()
                .filter(words -> !snippets.isIn(hit.text()) && snippets.isIn(words.text()))
                .findFirst();
        return old.map(words ->
                        snippets.of(words.text(), Neo4jSearches.machines(words)).earlier())
                .orElseGet(() -> snippets.of(hit.text(), hit.machine()));
    }

    private int pages(int total) {
        return Math.max(1, (total + settings.pageSize() - 1) / settings.pageSize());
    }
}
