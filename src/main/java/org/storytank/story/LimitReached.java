package org.storytank.story;

import java.util.Locale;
import org.storytank.shell.Refusal;

/** Somebody asked for more than a limit of this place allows; nothing was changed. */
public class LimitReached extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** What is limited, and the setting that says how much. */
    public enum Limit {
        TITLE_LENGTH("A title has at most %d characters; make it shorter."),
        SCENES_PER_STORY("A story has at most %d scenes, recently deleted ones included; go on in a new story."),
        STORIES_PER_PERSON("A person owns at most %d stories, recently deleted ones included; go on in one you have."),
        QUESTIONS_PER_SCENE("A scene raises at most %d debates; go on in one of them."),
        CITATIONS_PER_SCENE("A scene cites at most %d sources; take one away that matters less.");

        private final String pattern;

        Limit(String pattern) {
            this.pattern = pattern;
        }
    }

    private final Limit limit;
    private final int allowed;

    LimitReached(Limit limit, int allowed) {
        super(limit.pattern.formatted(allowed));
        this.limit = limit;
        this.allowed = allowed;
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String words() {
        return "story.limit." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] details() {
        return new Object[] {allowed};
    }

    public Limit limit() {
        return limit;
    }

    public int allowed() {
        return allowed;
    }
}
