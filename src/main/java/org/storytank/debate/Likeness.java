package org.storytank.debate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How alike texts are, from 0 to 1, among texts of one room: the cosine of their stems, rare ones weighing more. It is read as French
 * and as English, and the nearer of the two counts. Texts that share fewer than two stems are not alike.
 */
final class Likeness {

    private static final List<Analyzer> LANGUAGES = List.of(new FrenchAnalyzer(), new EnglishAnalyzer());
    private static final int SHARED = 2;

    private final List<Reading> readings;

    /** The texts as one language reads them. @param rarity by stem, how much it weighs */
    private record Reading(Analyzer language, List<Map<String, Double>> texts, Map<String, Double> rarity) {

        double between(Map<String, Double> one, Map<String, Double> other) {
            var shared = one.keySet().stream().filter(other::containsKey).toList();
            if (shared.size() < SHARED) {
                return 0;
            }
            var product = shared.stream()
                    .mapToDouble(stem -> one.getOrDefault(stem, 0.0) * other.getOrDefault(stem, 0.0))
                    .sum();
            return product / (length(one) * length(other));
        }

        private static double length(Map<String, Double> weights) {
            return Math.sqrt(weights.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
        }
    }

    Likeness(List<String> texts) {
        readings = LANGUAGES.stream().map(language -> read(language, texts)).toList();
    }

    /** How like each of the texts this one is, in their order. */
    List<Double> to(String text) {
        var nearest = new ArrayList<Double>();
        for (var reading : readings) {
            var weights = weigh(stems(reading.language(), text), reading.rarity());
            for (var at = 0; at < reading.texts().size(); at++) {
                var alike = reading.between(weights, reading.texts().get(at));
                if (nearest.size() <= at) {
                    nearest.add(alike);
                } else {
                    nearest.set(at, Math.max(alike, nearest.get(at)));
                }
            }
        }
        return nearest;
    }

    private static Reading read(Analyzer language, List<String> texts) {
        var stems = texts.stream().map(text -> stems(language, text)).toList();
        var seenIn = new HashMap<String, Double>();
        stems.stream().flatMap(one -> one.keySet().stream()).forEach(stem -> seenIn.merge(stem, 1.0, Double::sum));
        var rarity = new HashMap<String, Double>();
        seenIn.forEach((stem, count) -> rarity.put(stem, Math.log(1 + texts.size() / count)));
        return new Reading(
                language, stems.stream().map(one -> weigh(one, rarity)).toList(), rarity);
    }

    /** A stem that no text of the room has is the rarest of all. */
    private static Map<String, Double> weigh(Map<String, Double> counts, Map<String, Double> rarity) {
        var rarest = Stream.concat(Stream.of(Math.log(2)), rarity.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        var weights = new HashMap<String, Double>();
        counts.forEach((stem, count) -> weights.put(stem, count * rarity.getOrDefault(stem, rarest)));
        return weights;
    }

    private static Map<String, Double> stems(Analyzer language, String text) {
        var counts = new HashMap<String, Double>();
        try (var tokens = language.tokenStream("", text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(stem.toString(), 1.0, Double::sum);
            }
            tokens.end();
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
