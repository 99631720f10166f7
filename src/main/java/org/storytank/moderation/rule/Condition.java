package org.storytank.moderation.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storytank.moderation.Span;

/** What a rule asks of a text. */
sealed interface Condition {

    Found in(Reading reading);

    /** Whether it looks at what a text says; the others count, measure, or look where it leads. */
    default boolean judgesWords() {
        return true;
    }

    record All(List<Condition> of) implements Condition {
        @Override
        public Found in(Reading reading) {
            var found = Found.WHOLE;
            for (var one : of) {
                var more = one.in(reading);
                if (!more.holds()) {
                    return Found.NOTHING;
                }
                found = found.and(more);
            }
            return found;
        }

        @Override
        public boolean judgesWords() {
            return of.stream().anyMatch(Condition::judgesWords);
        }
    }

    record Any(List<Condition> of) implements Condition {
        @Override
        public Found in(Reading reading) {
            var found = Found.NOTHING;
            for (var one : of) {
                found = found.or(one.in(reading));
            }
            return found;
        }

        @Override
        public boolean judgesWords() {
            return of.stream().anyMatch(Condition::judgesWords);
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public Found in(Reading reading) {
            return Found.when(!of.in(reading).holds());
        }

        @Override
        public boolean judgesWords() {
            return of.judgesWords();
        }
    }

    /** Words and rows of words. @param own only where the author says it and means it */
    record Phrases(List<Phrase> of, boolean own) implements Condition {
        @Override
        public Found in(Reading reading) {
            var spans = new ArrayList<Span>();
            for (var phrase : of) {
                for (var match : phrase.in(reading.sentences())) {
                    if (!own || isOwn(match.named(), reading)) {
                        spans.add(reading.span(match.from(), match.to()));
                    }
                }
            }
            return Found.at(spans);
        }

        private static boolean isOwn(BitSet named, Reading reading) {
            return named.stream().allMatch(word -> reading.voice(word) == Voice.OWN);
        }
    }

    /** @param least so many words of the list, at different places */
    record Terms(Phrase any, int least, boolean own) implements Condition {
        @Override
        public Found in(Reading reading) {
            var found = new Phrases(List.of(any), own).in(reading);
            return found.spans().size() < least ? Found.NOTHING : found;
        }
    }

    record Regex(com.google.re2j.Pattern pattern) implements Condition {
        @Override
        public Found in(Reading reading) {
            var spans = new ArrayList<Span>();
            var matcher = pattern.matcher(reading.text());
            while (matcher.find()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
            return Found.at(spans);
        }
    }

    record Personal(Set<PersonalKind> kinds) implements Condition {
        @Override
        public Found in(Reading reading) {
            return Found.at(kinds.stream()
                    .flatMap(kind -> reading.personal(kind).stream())
                    .toList());
        }
    }

    /** @param hosts empty for any; {@code hidden}: only those that are numbers or written otherwise than shown */
    record LinksTo(Set<String> hosts, boolean hidden, int moreThan) implements Condition {
        @Override
        public Found in(Reading reading) {
            var spans = reading.links().stream()
                    .filter(link -> hosts.isEmpty() || hosts.stream().anyMatch(link::isOf))
                    .filter(link -> !hidden || link.isHidden())
                    .map(link -> new Span(link.start(), link.end()))
                    .toList();
            return spans.size() > moreThan ? Found.at(spans) : Found.NOTHING;
        }

        @Override
        public boolean judgesWords() {
            return false;
        }
    }

    record Rate(Counted counted, int moreThan, Duration within) implements Condition {
        @Override
        public Found in(Reading reading) {
            return Found.when(reading.timeline().count(counted, within, reading) > moreThan);
        }

        @Override
        public boolean judgesWords() {
            return false;
        }
    }

    record Disguised(Set<Disguise> how, int words) implements Condition {
        @Override
        public Found in(Reading reading) {
            var spans = reading.spansOfWords(word -> word.disguises().stream().anyMatch(how::contains));
            return spans.size() < words ? Found.NOTHING : Found.at(spans);
        }
    }

    /** In characters, or in words when {@code words}. */
    record Length(int moreThan, int lessThan, boolean words) implements Condition {
        @Override
        public Found in(Reading reading) {
            var length = words
                    ? reading.sentences().words().size()
                    : reading.text().codePointCount(0, reading.text().length());
            return Found.when(length > moreThan && length < lessThan);
        }

        @Override
        public boolean judgesWords() {
            return false;
        }
    }

    /** The same character, or the same word, so many times on end; 0 for not asked. */
    record Repeated(int characters, int words) implements Condition {
        @Override
        public Found in(Reading reading) {
            return Found.when(characters > 0 && Repetition.ofCharacters(reading.text()) >= characters
                    || words > 0 && Repetition.ofWords(reading.sentences()) >= words);
        }

        @Override
        public boolean judgesWords() {
            return false;
        }
    }

    /** @param share of the letters that are capitals, from 0 to 1, where there are so many letters */
    record Capitals(double share, int letters) implements Condition {
        @Override
        public Found in(Reading reading) {
            var all = reading.text().codePoints().filter(Character::isLetter).count();
            var capitals =
                    reading.text().codePoints().filter(Character::isUpperCase).count();
            return Found.when(all >= letters && capitals >= share * all);
        }
    }

    record Speaks(Language language) implements Condition {
        @Override
        public Found in(Reading reading) {
            return Found.when(reading.language() == language);
        }
    }

    /** It cites fewer than so many sources. */
    record Sources(int fewerThan) implements Condition {
        @Override
        public Found in(Reading reading) {
            return Found.when(reading.circumstances().sources() < fewerThan);
        }

        @Override
        public boolean judgesWords() {
            return false;
        }
    }

    /** What a model says of it; never holds where no model is set up. */
    record Signal(String name, double atLeast) implements Condition {
        @Override
        public Found in(Reading reading) {
            Map<String, Double> signals = reading.circumstances().signals();
            return Found.when(signals.getOrDefault(name, -1.0) >= atLeast);
        }
    }
}
