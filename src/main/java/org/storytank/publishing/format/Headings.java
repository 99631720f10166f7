package org.storytank.publishing.format;

/** What stands over a scene or a claim. */
final class Headings {

    private Headings() {}

    static String of(Edition edition, Section section, int number) {
        if (section.answer().isPresent()) {
            var answer = section.answer().get();
            return edition.say("publishing.claim." + answer.side().word(), number, answer.to());
        }
        if (!section.title().isEmpty()) {
            return section.title();
        }
        return switch (edition.work().kind()) {
            case STORY -> edition.say("publishing.scene", number);
            case DEBATE -> edition.say(number == 1 ? "publishing.question" : "publishing.claim", number);
        };
    }
}
