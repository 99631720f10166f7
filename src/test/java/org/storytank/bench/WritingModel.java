package org.storytank.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A seeded model of a person who writes: types words letter by letter, takes letters back, goes elsewhere in the text,
 * replaces words, throws sentences away and pastes what stood somewhere else.
 */
final class WritingModel {

    private static final List<String> WORDS = List.of(
            "la",
            "mer",
            "était",
            "calme",
            "and",
            "the",
            "harbour",
            "slept",
            "puis",
            "l’orage",
            "éclata",
            "storm",
            "au-dessus",
            "des",
            "toits",
            "où",
            "people",
            "waited",
            "jusqu’à",
            "l’aube",
            "كان",
            "يا",
            "مكان",
            "夜",
            "明け",
            "ça",
            "naïve",
            "cœur",
            "Straße",
            "однажды",
            "🌊",
            "👩‍👧",
            "cafe\u0301");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Edit> edits = new ArrayList<>();
    private int cursor;

    private WritingModel(long seed) {
        random = new Random(seed);
    }

    static Trace trace(long seed, int edits) {
        var model = new WritingModel(seed);
        while (model.edits.size() < edits) {
            model.act();
        }
        return new Trace(model.edits, model.text.toString());
    }

    private void act() {
        switch (random.nextInt(100)) {
            case 0, 1 -> cursor = boundary(random.nextInt(text.length() + 1));
            case 2, 3 -> goNear();
            case 4 -> deleteStretch(20 + random.nextInt(120));
            case 5 -> paste();
            case 6, 7, 8 -> replaceWord();
            case 9, 10, 11, 12, 13, 14, 15, 16 -> backspace(1 + random.nextInt(6));
            default -> type(word());
        }
    }

    private String word() {
        var end = random.nextInt(12);
        return WORDS.get(random.nextInt(WORDS.size())) + (end == 0 ? ". " : end == 1 ? ",\n" : " ");
    }

    private void type(String word) {
        for (var i = 0; i < word.length(); ) {
            var end = word.offsetByCodePoints(i, 1);
            replace(cursor, 0, word.substring(i, end));
            i = end;
        }
    }

    private void backspace(int times) {
        for (var i = 0; i < times && cursor > 0; i++) {
            var from = text.offsetByCodePoints(cursor, -1);
            replace(from, cursor - from, "");
        }
    }

    private void goNear() {
        cursor = boundary(Math.clamp(cursor + random.nextInt(400) - 200, 0, text.length()));
    }

    private void replaceWord() {
        var from = text.lastIndexOf(" ", Math.max(cursor - 2, 0)) + 1;
        var to = text.indexOf(" ", from);
        if (to > from) {
            replace(from, to - from, "");
            type(WORDS.get(random.nextInt(WORDS.size())));
        }
    }

    private void deleteStretch(int length) {
        var to = boundary(Math.min(cursor + length, text.length()));
        if (to > cursor) {
            replace(cursor, to - cursor, "");
        }
    }

    private void paste() {
        if (text.length() > 200) {
            var from = boundary(random.nextInt(text.length() - 200));
            replace(cursor, 0, text.substring(from, boundary(from + 20 + random.nextInt(180))));
        }
    }

    private int boundary(int index) {
        var splits = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return splits ? index + 1 : index;
    }

    private void replace(int at, int deleted, String inserted) {
        text.replace(at, at + deleted, inserted);
        cursor = at + inserted.length();
        edits.add(new Edit(at, deleted, inserted));
    }
}
