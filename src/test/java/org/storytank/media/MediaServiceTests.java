package org.storytank.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TooManyTries;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.media.DigitalSourceType.Kind;
import org.storytank.media.ImageLabel.Basis;
import org.storytank.media.ImageRefused.Because;
import org.storytank.media.file.ImageFile;
import org.storytank.media.file.Metadata;
import org.storytank.provenance.Involvement;
import org.storytank.story.Story;
import org.storytank.story.StoryEvent;
import org.storytank.story.StoryService;

@OnRealGraph
@RecordApplicationEvents
@TestPropertySource(
        properties = {
            "storytank.media.images-per-place=4",
            "storytank.media.illustrations-per-scene=2",
            "storytank.media.uploads-an-hour=8",
            "storytank.media.alt-length=60"
        })
class MediaServiceTests {

    private static final Description QUAY = new Description("A quay at low water", false, "Ada", Licence.CC_BY, "");

    @Autowired
    MediaService images;

    @Autowired
    Images store;

    @Autowired
    MediaSettings settings;

    @Autowired
    StoryService stories;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    LeavingService leaving;

    @Autowired
    ApplicationEvents events;

    private PersonId ada;
    private PersonId ben;
    private Story story;
    private Spot cover;
    private Spot scene;

    @BeforeEach
    void aSharedStory() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada);
        access.give(ada, story.id().place(), ben, Role.WRITER);
        cover = story.id().cover();
        scene = story.scenes().getFirst().illustrations();
    }

    @Test
    void anImageIsKeptWithAllThatIsKnownOfIt() {
        var added = images.add(ada, cover, Photograph.phone(1000, 700, 6), QUAY, null);

        assertThat(images.in(cover, ben)).containsExactly(added);
        assertThat(added.width()).isEqualTo(700);
        assertThat(added.height()).isEqualTo(1000);
        assertThat(added.sizes()).extracting(ImageSize::width).containsExactly(480, 700);
        assertThat(added.file().location()).isTrue();
        assertThat(added.label().kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(events.stream(StoryEvent.ImagesChanged.class)).hasSize(1);
    }

    @Test
    void everyFileThatLeavesHoldsWhatIsKnownOfAiAndNothingOfThePerson() {
        var image = images.add(ada, cover, Photograph.jpegWithXmp(Photograph.AI), QUAY, null);

        for (var name : List.of("40.jpg", "original")) {
            var file = images.file(image.id(), name, ben).content().get();
            var says = Metadata.of(ImageFile.open(ImageFormat.JPEG, file)).says();
            assertThat(says.source()).isEqualTo(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA);
            assertThat(says.credit()).isEqualTo("Ada");
            assertThat(Photograph.letters(file)).doesNotContain(Photograph.OWNER, "GPS");
        }
    }

    @Test
    void aDeclarationGoesIntoTheFilesAndIsNotTakenBack() {
        var image = images.add(ada, cover, Photograph.png(40, 30), QUAY, null);
        var before = images.file(image.id(), "40.jpg", ada).tag();

        images.declare(ben, image.id(), Involvement.GENERATED);
        var declared = images.declare(ben, image.id(), Involvement.EDITED);

        assertThat(declared.label().kind()).isEqualTo(Kind.MADE_BY_AI);
        assertThat(declared.label().basis()).isEqualTo(Basis.DECLARED);
        assertThat(declared.declared()).extracting(Declaration::by).isEqualTo(ben);
        assertThat(images.file(image.id(), "40.jpg", ada).tag()).isNotEqualTo(before);
        var original = images.file(image.id(), "original", ada).content().get();
        assertThat(Photograph.letters(original)).contains("trainedAlgorithmicMedia");
    }

    @Test
    void aFileUnderSealIsTakenAlongToTheByteAsItCame() {
        var file = Photograph.jpegWithC2pa(Photograph.c2pa(Photograph.AI, ""));
        var image = images.add(ada, cover, file, QUAY, null);

        assertThat(images.file(image.id(), "original", ben).content().get()).isEqualTo(file);
        assertThat(image.label().kind()).isEqualTo(Kind.MADE_BY_AI);
    }

    @Test
    void largeFilesComeBackWhole() {
        var file = Photograph.file("png", Photograph.noise(700, 500));
        assertThat(file.length).isGreaterThan(1_000_000);

        var image = images.add(ada, cover, file, QUAY, null);

        assertThat(store.file(image.id(), "original")).contains(file);
    }

    @Test
    void aNewCoverTakesThePlaceOfTheOldWhichComesBack() {
        var first = images.add(ada, cover, Photograph.jpeg(40, 30), QUAY, null);
        var second = images.add(ben, cover, Photograph.png(40, 30), QUAY, null);
        assertThat(images.in(cover, ada)).containsExactly(second);
        assertThat(images.removedFrom(cover, ada)).containsExactly(first);

        images.restore(ada, first.id());

        assertThat(images.in(cover, ada)).containsExactly(first);
        assertThat(images.removedFrom(cover, ada)).containsExactly(second);
    }

    @Test
    void aRemovedImageIsGoneFromEverywhereUntilItIsBroughtBack() {
        var image = images.add(ada, scene, Photograph.jpeg(40, 30), QUAY, null).id();

        images.remove(ben, image);
        assertThat(images.in(scene, ada)).isEmpty();
        assertThatThrownBy(() -> images.file(image, "original", ada)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> images.describe(ada, image, QUAY)).isInstanceOf(Unknown.class);

        images.restore(ben, image);
        assertThat(images.in(scene, ada)).hasSize(1);
        assertThatThrownBy(() -> images.restore(ben, image)).isInstanceOf(Unknown.class);
    }

    @Test
    void theImagesOfADeletedSceneAreClosedWithIt() {
        var image = images.add(ada, scene, Photograph.jpeg(40, 30), QUAY, null).id();

        stories.deleteScene(ada, story.scenes().getFirst().id());
        assertThatThrownBy(() -> images.image(image, ada)).isInstanceOf(Unknown.class);

        stories.restoreScene(ada, story.scenes().getFirst().id());
        assertThat(images.image(image, ada).id()).isEqualTo(image);
    }

    @Test
    void whatIsSaidOfAnImageIsCheckedAndChanged() {
        var image = images.add(ada, cover, Photograph.jpeg(40, 30), QUAY, null).id();

        var changed = images.describe(
                ben, image, new Description(" Gulls\u202E on a\nquay ", false, "", Licence.OWN_WORDS, "Only here"));

        assertThat(changed.description())
                .isEqualTo(new Description("Gulls on a quay", false, "", Licence.OWN_WORDS, "Only here"));
        refused(Because.ALT_MISSING, new Description(" ", false, "", Licence.CC0, ""));
        refused(Because.ALT_LENGTH, new Description("a".repeat(61), false, "", Licence.CC0, ""));
        refused(Because.CREDIT_MISSING, new Description("Gulls", false, "", Licence.CC_BY_SA, ""));
        refused(Because.LICENCE_MISSING, new Description("Gulls", false, "", Licence.OWN_WORDS, " "));
        assertThat(images.describe(ada, image, new Description("ignored", true, "", Licence.CC0, ""))
                        .description()
                        .alt())
                .isEmpty();
    }

    @Test
    void aSceneShowsNoMoreThanItMay() {
        add(scene);
        add(scene);
        refusedToAdd(scene, Because.IMAGES_IN_SPOT);
    }

    @Test
    void aStoryHoldsNoMoreThanItMayRemovedOnesIncluded() {
        for (var at = 0; at < 4; at++) {
            add(cover);
        }
        refusedToAdd(cover, Because.IMAGES_IN_PLACE);
        refusedToAdd(scene, Because.IMAGES_IN_PLACE);
        assertThat(images.in(cover, ada)).hasSize(1);
    }

    @Test
    void nobodySendsMoreInAnHourThanTheyMay() {
        var tiny = new Description("", false, "", Licence.CC0, "");
        for (var at = 0; at < 8; at++) {
            assertThatThrownBy(() -> images.add(ben, cover, new byte[9], QUAY, null))
                    .isInstanceOf(ImageRefused.class);
        }
        assertThatThrownBy(() -> images.add(ben, cover, new byte[9], QUAY, null))
                .isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> images.add(ben, cover, new byte[9], tiny, null))
                .isInstanceOf(ImageRefused.class);
    }

    @Test
    void removedImagesAreErasedWhenTheirTimeIsOver() {
        var kept = images.add(ada, scene, Photograph.jpeg(40, 30), QUAY, null);
        images.remove(
                ada, images.add(ada, scene, Photograph.jpeg(40, 30), QUAY, null).id());

        retention(settings.keepRemoved().minusMinutes(1)).eraseWhatIsOver();
        assertThat(count("Image")).isEqualTo(2);
        retention(settings.keepRemoved().plusMinutes(1)).eraseWhatIsOver();

        assertThat(count("Image")).isEqualTo(1);
        assertThat(count("ImageFile")).isEqualTo(2);
        assertThat(count("ImageBytes")).isEqualTo(2);
        assertThat(images.in(scene, ada)).containsExactly(kept);
    }

    @Test
    void whoLeavesTakesTheirNameAndTheImageStays() {
        var image = images.add(ben, cover, Photograph.png(40, 30), QUAY, Involvement.GENERATED)
                .id();
        assertThat(leaving.everythingOf(ben).get("images"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("description", "A quay at low water")
                .containsEntry("licence", "CC_BY");

        leaving.leaveForGood(ben, OwnPlaces.ERASE);

        var left = images.image(image, ada);
        assertThat(left.addedBy()).isNull();
        assertThat(left.declared()).isNotNull();
        assertThat(left.declared().by()).isNull();
        assertThat(left.label().kind()).isEqualTo(Kind.MADE_BY_AI);
        assertThat(left.description().alt()).isEqualTo("A quay at low water");
    }

    private void add(Spot spot) {
        images.add(ada, spot, Photograph.jpeg(9, 9), QUAY, null);
    }

    private void refusedToAdd(Spot spot, Because because) {
        assertThatThrownBy(() -> add(spot))
                .isInstanceOfSatisfying(
                        ImageRefused.class,
                        refused -> assertThat(refused.because()).isEqualTo(because));
    }

    private void refused(Because because, Description description) {
        assertThatThrownBy(() -> description.checked(settings))
                .isInstanceOfSatisfying(
                        ImageRefused.class,
                        refused -> assertThat(refused.because()).isEqualTo(because));
    }

    private Retention retention(Duration later) {
        return new Retention(store, settings, Clock.offset(Clock.systemUTC(), later));
    }

    private static long count(String label) {
        return SharedGraph.driver()
                .executableQuery("MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS found")
                .withParameters(Map.of("label", label))
                .execute()
                .records()
                .getFirst()
                .get("found")
                .asLong();
    }
}
