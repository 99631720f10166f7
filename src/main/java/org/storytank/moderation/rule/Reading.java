package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.moderation.Span;

/** A text as all rules read it: each thing that a condition asks for is worked out once, and only when it is asked for. */
final class Reading {

    private final String text;
    private final Circumstances circumstances;
    private final Timeline timeline;
    private final Language.Words language;
    private final Voices cues;
    private final Sentences sentences;
    private final Map<PersonalKind, List<Span>> personal = new EnumMap<>(PersonalKind.class);
    private @Nullable Voice @Nullable [] voices;
    private @Nullable List<Link> links;

    Reading(
            String text,
            Circumstances circumstances,
            Timeline timeline,
            Sentences sentences,
            Voices cues,
            Language.Words language) {
        this.text = text;
        this.circumstances = circumstances;
        this.timeline = timeline;
        this.sentences = sentences;
        this.cues = cues;
        this.language = language;
    }

    String text() {
        return text;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    Timeline timeline() {
        return timeline;
    }

    Sentences sentences() {
        return sentences;
    }

    Voice voice(int word) {
        if (voices == null) {
            voices = cues.of(sentences);
        }
        return java.util.Objects.requireNonNull(voices[word]);
    }

    List<Link> links() {
        if (links == null) {
            links = Links.in(text);
        }
        return links;
    }

    List<Span> personal(PersonalKind kind) {
        return personal.computeIfAbsent(kind, one -> one.in(text));
    }

    Language language() {
        return Language.of(sentences, language);
    }

    /** Of the words alone: another case, spacing or punctuation changes nothing. */
    long hash() {
        var hash = 1125899906842597L;
        for (var word : sentences.words()) {
            for (var at = 0; at < word.form().length(); at++) {
                hash = 31 * hash + word.form().charAt(at);
            }
            hash = 31 * hash + ' ';
        }
        return hash;
    }

    /** The characters of these words. */
    Span span(int from, int to) {
        return new Span(sentences.word(from).start(), sentences.word(to - 1).end());
    }

    List<Span> spansOfWords(java.util.function.Predicate<Word> which) {
        var found = new ArrayList<Span>();
        for (var word : sentences.words()) {
            if (which.test(word)) {
                found.add(new Span(word.start(), word.end()));
            }
        }
        return found;
    }
}
