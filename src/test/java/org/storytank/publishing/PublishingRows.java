package org.storytank.publishing;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.publishing.Publication.OfStory;
import org.storytank.publishing.format.Format;
import org.storytank.story.StoryService;

class PublishingRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);

    private final PublishingService publishing;
    private final StoryService stories;

    PublishingRows(PublishingService publishing, StoryService stories) {
        this.publishing = publishing;
        this.stories = stories;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("PublishingService.handOut(Publication, Format, PersonId, Locale)", READERS, cast -> {
                    var story = story(cast);
                    return who -> publishing.handOut(story, Format.HTML, cast.orNobody(who), Locale.ENGLISH);
                }),
                Row.of("PublishingService.facts(Publication, PersonId, Locale)", READERS, cast -> {
                    var story = story(cast);
                    return who -> publishing.facts(story, cast.orNobody(who), Locale.ENGLISH);
                }),
                Row.of("PublishingService.declare(PersonId, Publication, boolean)", EnumSet.of(OWNER), cast -> {
                    var story = story(cast);
                    return who -> {
                        publishing.declare(cast.id(who), story, true);
                        return "done";
                    };
                }),
                Row.of("PublishingService.review(PersonId, Publication, String, String)", EnumSet.of(OWNER), cast -> {
                    var story = story(cast);
                    var text = publishing
                            .facts(story, cast.id(OWNER), Locale.ENGLISH)
                            .text();
                    return who -> {
                        publishing.review(cast.id(who), story, "Hélène Roy", text);
                        return "done";
                    };
                }));
    }

    private Publication story(Cast cast) {
        var story = stories.begin(cast.id(OWNER));
        cast.in(story.id().place());
        return new OfStory(story.id());
    }
}
