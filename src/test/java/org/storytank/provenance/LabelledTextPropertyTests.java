package org.storytank.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.storytank.account.PersonId;
import org.storytank.provenance.Origin.Draft;
import org.storytank.provenance.Origin.Human;

/** Whatever people do to a text, by hand, by parts or by copies: a model beside it knows the origin of every character. */
class LabelledTextPropertyTests {

    private static final int STEPS = 2_000;
    private static final int LONGEST = 300;

    /** Each character is another one, so that nothing is equal by chance; every third takes two units. */
    private int next;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private record Known(int character, Origin origin) {}

    private List<Known> truth = new ArrayList<>();
    private LabelledText words = LabelledText.of("", new Origin.Unknown());
    private final Deque<List<Known>> earlier = new ArrayDeque<>();
    private final Deque<LabelledText> earlierWords = new ArrayDeque<>();

    @Test
    void everyCharacterKeepsItsOriginThroughAllThatIsDoneToItsText() {
        for (var step = 0; step < STEPS; step++) {
            act();
            assertThat(words).as("seed %d, step %d", seed, step).isEqualTo(asKnown(truth));
            assertThat(StoredOrigins.read(words.text(), StoredOrigins.write(words)))
                    .isEqualTo(words);
            assertThat(String.join(
                            "", Marked.of(words).stream().map(Marked::text).toList()))
                    .isEqualTo(words.text());
        }
    }

    private void act() {
        switch (random.nextInt(7)) {
            case 0, 1 -> edit(new Human(person()), random.nextInt(8), random.nextInt(4));
            case 2 -> edit(new Human(person()), random.nextInt(3), truth.size() > LONGEST ? LONGEST / 2 : 9);
            case 3 -> answer();
            case 4 -> cutAndJoin();
            case 5 -> copy();
            default -> undo();
        }
    }

    /** As a form sends it: only what stands there afterwards, in several places at once. */
    private void edit(Origin by, int insert, int delete) {
        keep();
        var after = new ArrayList<>(truth);
        for (var i = 0; i < delete && !after.isEmpty(); i++) {
            after.remove(random.nextInt(after.size()));
        }
        for (var i = 0; i < insert; i++) {
            after.add(random.nextInt(after.size() + 1), new Known(fresh(), by));
        }
        truth = after;
        words = words.edited(text(after), by);
    }

    private void answer() {
        keep();
        var answer = new ArrayList<Known>();
        for (var i = 0; i < 12; i++) {
            answer.add(new Known(fresh(), new Draft("run-" + random.nextInt(3))));
        }
        truth.addAll(answer);
        words = words.plus(asKnown(answer));
    }

    private void cutAndJoin() {
        keep();
        var at = random.nextInt(truth.size() + 1);
        var unit = text(truth.subList(0, at)).length();
        var moved = new ArrayList<>(truth.subList(at, truth.size()));
        moved.addAll(truth.subList(0, at));
        words = words.part(unit, words.text().length()).plus(words.part(0, unit));
        truth = moved;
    }

    private void copy() {
        keep();
        var from = random.nextInt(truth.size() + 1);
        var to = from + random.nextInt(Math.min(3, truth.size() - from) + 1);
        var copied = words.part(
                text(truth.subList(0, from)).length(),
                text(truth.subList(0, to)).length());
        var twice = new ArrayList<>(truth);
        twice.addAll(truth.subList(from, to));
        assertThat(asKnown(twice)).isEqualTo(words.plus(copied));
    }

    private void undo() {
        if (!earlier.isEmpty()) {
            truth = earlier.pop();
            words = earlierWords.pop();
        }
    }

    private void keep() {
        earlier.push(new ArrayList<>(truth));
        earlierWords.push(words);
    }

    private PersonId person() {
        return new PersonId("person-" + random.nextInt(3));
    }

    private int fresh() {
        next++;
        return (next % 3 == 0 ? 0x20000 : 0x4E00) + next;
    }

    private static String text(List<Known> known) {
        var text = new StringBuilder();
        known.forEach(one -> text.appendCodePoint(one.character()));
        return text.toString();
    }

    private static LabelledText asKnown(List<Known> known) {
        var words = LabelledText.of("", new Origin.Unknown());
        for (var one : known) {
            words = words.plus(LabelledText.of(Character.toString(one.character()), one.origin()));
        }
        return words;
    }
}
