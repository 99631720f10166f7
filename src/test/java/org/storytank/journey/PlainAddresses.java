package org.storytank.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.shell.web.PlainHtml;

/** Every plain page of the product, found by its request mapping, with an address of the demo content for each. */
final class PlainAddresses {

    private final RunningStoryTank place;
    private final Map<String, Document> read = new LinkedHashMap<>();

    PlainAddresses(RunningStoryTank place) {
        this.place = place;
    }

    /** A new mapping without an example fails here. */
    Map<String, String> examples() {
        var examples = new LinkedHashMap<String, String>();
        routes().forEach(route -> examples.put(route, example(route)));
        return examples;
    }

    static SortedSet<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(PlainHtml.class));
        var routes = new TreeSet<String>();
        scanner.findCandidateComponents("org.storytank").stream()
                .flatMap(found -> methods(found.getBeanClassName()))
                .map(method -> method.getAnnotation(GetMapping.class))
                .flatMap(mapping -> mapping == null
                        ? Stream.empty()
                        : Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.path())))
                // What only those who run a room see is looked at where somebody does.
                .filter(route -> !route.equals("/r/{code}/import") && !route.equals("/r/{code}/script"))
                .filter(route ->
                        !route.endsWith(".svg") && !route.endsWith(".json") && !route.endsWith("/files/{suffix}"))
                .forEach(routes::add);
        assertThat(routes).contains("/", "/r/{code}");
        return routes;
    }

    String room() {
        return rooms().getFirst();
    }

    List<String> rooms() {
        return page("/").select("a[href]").eachAttr("href").stream()
                .filter(href -> href.matches("/r/[a-z]+-[a-z]+-[0-9]+"))
                .toList();
    }

    private String example(String route) {
        return switch (route) {
            case "/", "/r", "/ai", "/provenance", "/moderation", "/moderation/rules", "/decisions" -> route;
            case "/r/{code}/files" -> room() + "/files";
            case "/r/{code}/map" -> room() + "/map";
            case "/read/stories/{story}/files" -> story() + "/files";
            case "/provenance/{id:[a-z0-9-]+}" -> proof();
            case "/r/{code}" -> room();
            case "/report/{kind}/{id}" -> "/report/claim/" + claim();
            case "/reports/{ticket}" -> receipt();
            case "/r/{code}/claims/{claim}" -> room() + "/claims/" + claim();
            case "/r/{code}/say" -> room() + "/say?side=against&to=" + claim();
            case "/r/{code}/cite" -> room() + "/cite?to=" + claim();
            case "/r/{code}/conclusion" -> room() + "/conclusion";
            case "/r/{code}/suggest" -> room() + "/suggest";
            case "/r/{code}/screen" -> room() + "/screen";
            case "/r/{code}/scribe" -> room() + "/scribe";
            case "/r/{code}/claims/{claim}/check" ->
                link(room(), room() + "/claims/[a-z0-9-]+/sources").replaceFirst("/sources$", "/check");
            case "/r/{code}/claims/{claim}/fair" -> room() + "/claims/" + claim() + "/fair";
            case "/r/{code}/claims/{claim}/again" -> room() + "/claims/" + claim() + "/again";
            case "/r/{code}/claims/{claim}/reasoning" -> room() + "/claims/" + claim() + "/reasoning";
            case "/r/{code}/together" -> room() + "/together";
            case "/r/{code}/crux" -> room() + "/crux";
            case "/r/{code}/strength" -> room() + "/strength";
            case "/r/{code}/claims/{claim}/strength" -> room() + "/claims/" + claim() + "/strength";
            case "/r/{code}/claims/{claim}/sources" -> link(room(), room() + "/claims/[a-z0-9-]+/sources");
            case "/r/{code}/trace" -> link(sources(), room() + "/trace\\?.*");
            case "/r/{code}/claims/{claim}/sift/{citation}" ->
                link(sources(), room() + "/claims/[a-z0-9-]+/sift/[a-z0-9-]+");
            case "/r/{code}/claims/{claim}/notes/{citation}" ->
                link(sources(), room() + "/claims/[a-z0-9-]+/notes/[a-z0-9-]+");
            case "/sources/{source:[a-z0-9-]+}" -> link(sources(), "/sources/[a-z0-9-]+");
            case "/r/{code}/poster" -> room() + "/poster";
            case "/read/stories/{story}" -> story();
            case "/read/stories/{story}/whole" -> story() + "/whole";
            case "/read/stories/{story}/scenes/{scene}" -> link(story(), story() + "/scenes/[a-z0-9]+");
            case "/read/stories/{story}/scenes/{scene}/passages/{passage:[a-z0-9-]+}" ->
                link(room(), "/read/stories/[a-z0-9]+/scenes/[a-z0-9]+/passages/[a-z0-9-]+");
            default -> throw new AssertionError("The plain page '%s' has no example here: add one.".formatted(route));
        };
    }

    private String sources() {
        return link(room(), room() + "/claims/[a-z0-9-]+/sources");
    }

    private String story() {
        return link("/", "/read/stories/[a-z0-9]+");
    }

    /** Taking a file away makes its proof. */
    private String proof() {
        try {
            var link = Jsoup.connect(place.address(story() + "/files/json"))
                    .ignoreContentType(true)
                    .execute()
                    .header("Link");
            return Optional.ofNullable(link).orElseThrow().replaceFirst("<([^>]*)>.*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever reports something gets an address. */
    private String receipt() {
        try {
            var page = Jsoup.newSession()
                    .newRequest(place.address("/report/claim/" + claim()))
                    .get();
            var form = (FormElement)
                    Optional.ofNullable(page.selectFirst("form.write")).orElseThrow();
            form.select("input[value=off]").attr("checked", "checked");
            return form.submit().execute().url().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String claim() {
        return page(room()).select("li.claim").first().id().substring(2);
    }

    private String link(String from, String shape) {
        return page(from).select("a[href]").eachAttr("href").stream()
                .filter(href -> href.matches(shape))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no link like %s".formatted(from, shape)));
    }

    private Document page(String path) {
        return read.computeIfAbsent(path, wanted -> {
            try {
                return Jsoup.connect(place.address(wanted)).get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<Method> methods(String type) {
        try {
            return Arrays.stream(
                    Class.forName(Optional.ofNullable(type).orElseThrow()).getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
