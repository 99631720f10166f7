package org.storytank.media;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;
import org.storytank.provenance.Involvement;
import org.storytank.story.StoryService;

class MediaRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);
    private static final Description QUAY = new Description("A quay", false, "", Licence.CC0, "");

    private final MediaService images;
    private final StoryService stories;

    MediaRows(MediaService images, StoryService stories) {
        this.images = images;
        this.stories = stories;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("MediaService.examine(PersonId, Spot, byte[])", WRITERS, cast -> {
                    var spot = spot(cast);
                    return who -> images.examine(cast.id(who), spot, Photograph.jpeg(9, 9));
                }),
                Row.of("MediaService.add(PersonId, Spot, byte[], Description, Involvement)", WRITERS, cast -> {
                    var spot = spot(cast);
                    return who -> images.add(cast.id(who), spot, Photograph.jpeg(9, 9), QUAY, null);
                }),
                Row.of("MediaService.in(Spot, PersonId)", READERS, cast -> {
                    var spot = spot(cast);
                    return who -> images.in(spot, cast.orNobody(who));
                }),
                Row.of("MediaService.removedFrom(Spot, PersonId)", WRITERS, cast -> {
                    var spot = spot(cast);
                    return who -> images.removedFrom(spot, cast.id(who));
                }),
                Row.of("MediaService.image(ImageId, PersonId)", READERS, cast -> {
                    var image = image(cast);
                    return who -> images.image(image, cast.orNobody(who));
                }),
                Row.of("MediaService.file(ImageId, String, PersonId)", READERS, cast -> {
                    var image = image(cast);
                    return who -> images.file(image, "original", cast.orNobody(who));
                }),
                Row.of("MediaService.describe(PersonId, ImageId, Description)", WRITERS, cast -> {
                    var image = image(cast);
                    return who -> images.describe(cast.id(who), image, QUAY);
                }),
                Row.of("MediaService.declare(PersonId, ImageId, Involvement)", WRITERS, cast -> {
                    var image = image(cast);
                    return who -> images.declare(cast.id(who), image, Involvement.GENERATED);
                }),
                Row.of("MediaService.remove(PersonId, ImageId)", WRITERS, cast -> {
                    var image = image(cast);
                    return who -> done(() -> images.remove(cast.id(who), image));
                }),
                Row.of("MediaService.restore(PersonId, ImageId)", WRITERS, cast -> {
                    var image = image(cast);
                    images.remove(cast.id(OWNER), image);
                    return who -> images.restore(cast.id(who), image);
                }),
                Row.open(
                        "MediaService.erase(Spot)",
                        cast -> who -> done(() -> images.erase(Spot.coverOf(new PlaceId(Ids.next())))),
                        who -> done(() -> images.erase(stillThere()))));
    }

    private Spot stillThere() {
        var cast = Cast.fresh();
        return spot(cast);
    }

    private Spot spot(Cast cast) {
        var story = stories.begin(cast.id(OWNER));
        cast.in(story.id().place());
        return story.id().cover();
    }

    private ImageId image(Cast cast) {
        return images.add(cast.id(OWNER), spot(cast), Photograph.jpeg(9, 9), QUAY, null)
                .id();
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
