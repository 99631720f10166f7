package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells whose words stand in a text. A cue gives its voice to what follows it, to the end of the sentence or to the next cue.
 *
 * @param cues as {@code words/voices.yaml} has them
 */
record Voices(List<Cue> cues) {

    record Cue(Phrase phrase, Voice voice) {}

    /** Fewer words around a quotation say nothing about it. */
    private static final int WORDS_ABOUT = 2;

    private record Heard(int behind, Voice voice) {}

    Voice[] of(Sentences text) {
        var voices = new Voice[text.size()];
        Arrays.fill(voices, Voice.OWN);
        var heard = new ArrayList<Heard>();
        for (var cue : cues) {
            for (var match : cue.phrase().in(text)) {
                heard.add(new Heard(match.to(), cue.voice()));
            }
        }
        // Where both end at the same word, "one must say that" counts for more than "one says that".
        heard.sort(Comparator.comparingInt(Heard::behind).thenComparing(one -> one.voice() == Voice.OWN));
        for (var one : heard) {
            if (one.voice() == Voice.OWN || voices[one.behind() - 1] == Voice.OWN) {
                for (var at = one.behind(); at < text.size() && !text.isBreak(at); at++) {
                    voices[at] = one.voice();
                }
            }
        }
        quote(text, voices);
        return voices;
    }

    private static void quote(Sentences text, Voice[] voices) {
        var about = 0;
        for (var at = 0; at < text.size(); at++) {
            about += !text.isBreak(at) && text.word(at).quotation() == 0 ? 1 : 0;
        }
        if (about < WORDS_ABOUT) {
            return;
        }
        for (var at = 0; at < text.size(); at++) {
            if (!text.isBreak(at) && text.word(at).quotation() > 0) {
                voices[at] = Voice.QUOTED;
            }
        }
    }
}
