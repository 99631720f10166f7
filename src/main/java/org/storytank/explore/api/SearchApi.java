package org.storytank.explore.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.PersonId;
import org.storytank.account.api.Asker;
import org.storytank.explore.Kind;
import org.storytank.explore.search.Search;
import org.storytank.explore.search.SearchService;
import org.storytank.shell.Language;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.ApiRefusal;
import org.storytank.shell.api.Given;

/** Search over everything the asker may read. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Explore")
class SearchApi {

    private final SearchService searches;

    SearchApi(SearchService searches) {
        this.searches = searches;
    }

    /** @param total how many there are, counted as far as {@code more} does not say that there are more @param page from 1, of {@code pages} */
    record Found(List<FindingShown> items, int total, boolean more, int page, int pages) {}

    @GetMapping("/search")
    @Operation(operationId = "search", summary = "What holds these words, in French and in English, the best first")
    Found search(
            Asker asker,
            @RequestParam String words,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String language,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "1") int page) {
        var search = new Search(
                words,
                Optional.ofNullable(kind).map(word -> Given.oneOf(Kind.class, "kind", word)),
                Optional.ofNullable(language).map(SearchApi::language),
                Optional.ofNullable(by).map(person -> Given.id(person, PersonId::new)),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Math.max(1, page));
        var found = searches.search(search, asker.orNobody());
        return new Found(
                found.findings().stream().map(FindingShown::of).toList(),
                found.total(),
                found.more(),
                found.page(),
                found.pages());
    }

    @GetMapping("/graph/{thing}/like")
    @Operation(operationId = "like", summary = "What resembles this, the most alike first")
    List<FindingShown> like(Asker asker, @PathVariable String thing) {
        return searches.like(Things.of(thing), asker.orNobody()).stream()
                .map(FindingShown::of)
                .toList();
    }

    private static Language language(String word) {
        return Arrays.stream(Language.values())
                .filter(known -> known.locale().getLanguage().equals(word))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "shell.api.one-of", "language", "fr, en"));
    }
}
