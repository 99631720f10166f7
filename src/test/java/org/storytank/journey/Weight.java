package org.storytank.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plain page weighs on a phone that sees this place for the first time: everything that comes over the network. */
public final class Weight {

    private Weight() {}

    /** Prints the table of the README, measured on a place started for it. */
    public static void main(String... arguments) {
        try (var place = RunningStoryTank.start();
                var crowd = new Crowd()) {
            System.out.println("| page | elements | requests | KB | EcoIndex |\n| --- | ---: | ---: | ---: | --- |");
            of(place, crowd)
                    .forEach((route, weight) -> System.out.printf(
                            "| `%s` | %d | %d | %.1f | %d %s |%n",
                            route.replaceAll(":[^}]+", ""),
                            weight.elements(),
                            weight.requests(),
                            weight.kilobytes(),
                            weight.score(),
                            weight.grade()));
        }
    }

    static Map<String, EcoIndex> of(RunningStoryTank place, Crowd crowd) {
        var weights = new LinkedHashMap<String, EcoIndex>();
        new PlainAddresses(place)
                .examples()
                .forEach((route, address) -> weights.put(route, of(place.address(address), crowd)));
        return weights;
    }

    private static EcoIndex of(String address, Crowd crowd) {
        var phone = crowd.somebodyWithAPhone();
        var page = phone.newPage();
        var finished = new ArrayList<Request>();
        page.onRequestFinished(finished::add);
        page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        // The live stream of a room is open for as long as the page is, and has said one line by now.
        if (page.locator("[data-live]").count() > 0) {
            page.locator("#live:not(:empty)").waitFor();
        }
        var weight = new EcoIndex(elements(page), requests(page, finished), kilobytes(finished));
        phone.close();
        return weight;
    }

    private static int elements(Page page) {
        return (Integer) page.evaluate("document.getElementsByTagName('*').length");
    }

    private static int requests(Page page, List<Request> finished) {
        return finished.size() + page.locator("[data-live]").count();
    }

    /** Headers and bodies as they travel, compressed. */
    private static double kilobytes(List<Request> finished) {
        return finished.stream()
                        .map(Request::sizes)
                        .mapToDouble(size -> size.responseBodySize + size.responseHeadersSize)
                        .sum()
                / 1000;
    }
}
