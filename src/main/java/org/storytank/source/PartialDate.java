package org.storytank.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.storytank.source.origin.Published;

/** A date as far as it is known: {@code 2024}, {@code 2024-05} or {@code 2024-05-03}. */
public record PartialDate(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    public PartialDate {
        if (!SHAPE.matcher(value).matches()) {
            throw refused();
        }
        var parts = numbers(value);
        try {
            LocalDate.of(parts.get(0), parts.size() > 1 ? parts.get(1) : 1, parts.size() > 2 ? parts.get(2) : 1);
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    /** Year, month, day, as many as are known; the shape of {@code date-parts} in CSL-JSON. */
    public List<Integer> parts() {
        return numbers(value);
    }

    /** The days on which it may have been. */
    public Published published() {
        var parts = parts();
        var earliest =
                LocalDate.of(parts.get(0), parts.size() > 1 ? parts.get(1) : 1, parts.size() > 2 ? parts.get(2) : 1);
        return switch (parts.size()) {
            case 1 -> new Published(earliest, earliest.plusYears(1).minusDays(1));
            case 2 -> new Published(earliest, earliest.plusMonths(1).minusDays(1));
            default -> Published.on(earliest);
        };
    }

    private static List<Integer> numbers(String value) {
        return Arrays.stream(value.split("-")).map(Integer::valueOf).toList();
    }

    private static NotAccepted refused() {
        return new NotAccepted(
                "source.date.refused",
                "A date is a year, a month or a day: 2024, 2024-05 or 2024-05-03. Leave it empty when unknown.");
    }

    @Override
    public String toString() {
        return value;
    }
}
