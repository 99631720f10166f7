package org.storytank.moderation.log;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The door to the public log, open to everybody: where it stands, what it counts, and every line of it. */
@Service
public class PublicLog {

    private static final int AT_ONCE = 500;

    private final LogBook book;

    PublicLog(LogBook book) {
        this.book = book;
    }

    public Head head() {
        return book.head();
    }

    /** Everything counted, the newest month first. */
    public List<Count> counts() {
        return book.counts();
    }

    /** Every line in its order, as it was when this was asked; a few hundred are held at once. */
    public void read(Consumer<String> line) {
        var last = book.head().lines();
        for (var number = 0L; number < last; number += AT_ONCE) {
            book.after(number, (int) Math.min(AT_ONCE, last - number)).forEach(line);
        }
    }
}
