package org.storytank.debate.web;

import java.util.List;
import java.util.stream.IntStream;
import org.storytank.source.SourceId;
import org.storytank.source.origin.Origins;

/**
 * Cited sources above, the origins they come down to below, a line for each way. Measures are those of the drawing.
 *
 * @param sources from left to right, by their numbers
 * @param origins from left to right, by their letters
 */
public record OriginPicture(int width, List<Spot> sources, List<Spot> origins, List<Line> lines) {

    public static final int HEIGHT = 150;
    public static final int ABOVE = 28;
    public static final int BELOW = 118;
    private static final int STEP = 56;

    /** @param x its middle @param name a number or a letter */
    public record Spot(int x, String name) {}

    public record Line(int from, int to) {}

    static OriginPicture of(List<SourceId> cited, Origins<SourceId> origins) {
        var columns = Math.max(cited.size(), origins.count());
        var sources = IntStream.range(0, cited.size())
                .mapToObj(at -> new Spot(middle(at, cited.size(), columns), Integer.toString(at + 1)))
                .toList();
        var stones = IntStream.range(0, origins.count())
                .mapToObj(at -> new Spot(middle(at, origins.count(), columns), letter(at)))
                .toList();
        var lines = IntStream.range(0, origins.count())
                .boxed()
                .flatMap(at -> origins.origins().get(at).carries().stream()
                        .map(source -> new Line(
                                sources.get(cited.indexOf(source)).x(),
                                stones.get(at).x())))
                .toList();
        return new OriginPicture(columns * STEP, sources, stones, lines);
    }

    static String letter(int origin) {
        return Character.toString('A' + origin % 26) + (origin < 26 ? "" : Integer.toString(origin / 26));
    }

    private static int middle(int at, int of, int columns) {
        return columns * STEP * (2 * at + 1) / (2 * of);
    }
}
