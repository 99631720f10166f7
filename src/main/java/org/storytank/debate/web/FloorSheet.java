package org.storytank.debate.web;

import java.time.Instant;
import java.util.List;
import org.storytank.debate.Author;
import org.storytank.debate.Floor;

/**
 * The speaking queue as a plain page shows it to one person.
 *
 * @param speaker who has the word, or empty; {@code speakerId} likewise
 * @param seconds since they have it
 * @param next the few who come next, and {@code more} behind them
 * @param yours whether the word is with whoever looks
 * @param place theirs in the queue, from 1; 0 when their hand is not up
 * @param hands of everybody, for those who run the room; otherwise none
 */
public record FloorSheet(
        boolean open,
        String speaker,
        long seconds,
        List<String> next,
        int more,
        boolean yours,
        int place,
        boolean mayWrite,
        boolean owns,
        List<Author> hands) {

    static FloorSheet of(Floor floor, Hall hall, boolean mayWrite, Instant now) {
        return new FloorSheet(
                floor.open(),
                floor.word().map(word -> word.by().name()).orElse(""),
                floor.word().map(word -> word.seconds(now)).orElse(0L),
                floor.next().stream().map(Author::name).toList(),
                floor.behind(),
                floor.hasWord(hall.id()),
                floor.place(hall.id()),
                mayWrite,
                hall.owns(),
                hall.owns() ? floor.hands() : List.of());
    }

    public long minutes() {
        return seconds / 60;
    }
}
