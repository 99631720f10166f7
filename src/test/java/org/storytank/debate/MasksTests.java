package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NameCheck;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.debate.Mask.Worn;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;

/** How people are known in a room where nobody's name is shown. */
@OnRealGraph
class MasksTests {

    private static final PersonId LEA = new PersonId(Ids.next());

    @Autowired
    private Masks masks;

    @Autowired
    private MaskNames names;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private ObjectProvider<NameCheck> checks;

    @Test
    void oneRoomGivesTheSameMaskEachTimeAndAnotherRoomAnother() {
        var key = MaskKey.draw();
        var same = new MaskKey(key.secret());

        assertThat(same.of(LEA, 42, 60)).isEqualTo(key.of(LEA, 42, 60));
        assertThat(MaskKey.draw().of(LEA, 42, 60).id())
                .isNotEqualTo(key.of(LEA, 42, 60).id());
        assertThat(key.of(new PersonId(Ids.next()), 42, 60).id())
                .isNotEqualTo(key.of(LEA, 42, 60).id());
    }

    @Test
    void aMaskLooksLikeAnIdOfThisPlaceAndTellsNothingOfTheOneBelow() {
        var mask = MaskKey.draw().of(LEA, 42, 60);

        assertThat(mask.id().value()).matches("[2-9a-hjkmnp-z]{16}").isNotEqualTo(LEA.value());
        assertThat(mask.hue()).isBetween(0, 7);
        assertThat(MaskKey.draw()).hasToString("the secret of a room");
    }

    @Test
    void bothLanguagesNameTheSameCreature() {
        var english = names.in(Locale.ENGLISH);
        var french = names.in(Locale.FRENCH);

        assertThat(french.manners()).hasSameSizeAs(english.manners()).doesNotHaveDuplicates();
        assertThat(french.creatures()).hasSameSizeAs(english.creatures()).doesNotHaveDuplicates();
        var heron = new Worn(new Mask(LEA, 0, 0, 3), 1);
        assertThat(names.of(heron, Locale.ENGLISH)).isEqualTo("Quiet Heron");
        assertThat(names.of(heron, Locale.FRENCH)).isEqualTo("Héron tranquille");
        assertThat(names.of(heron, Locale.GERMAN)).isEqualTo("Quiet Heron");
        assertThat(names.of(new Worn(heron.mask(), 2), Locale.FRENCH)).isEqualTo("Héron tranquille 2");
    }

    @Test
    void everyMannerIsTheSameForEveryCreatureInFrench() {
        assertThat(names.in(Locale.FRENCH).manners()).allMatch(manner -> manner.endsWith("e"));
    }

    @Test
    void noNameOfAMaskIsAgainstTheRulesForNames() {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            var words = names.in(language);
            IntStream.range(0, words.manners().size())
                    .forEach(manner -> IntStream.range(0, words.creatures().size())
                            .forEach(creature -> assertAllowed(
                                    names.of(new Worn(new Mask(LEA, manner, creature, 0), 1), language))));
        }
    }

    private void assertAllowed(String name) {
        assertThat(checks.stream().allMatch(check -> check.allows(name)))
                .as(name)
                .isTrue();
    }

    @Test
    void twoOfOneRoomNeverShareANameAndKeepTheirsWhenTheOtherLeaves() {
        var room = debates.openWithoutNames(arrive("Olga"), Saying.of("Should the harbour stay?"))
                .id();
        var first = arrive("Ada");
        var second = arrive("Ben");
        var one = masks.wear(room, first, mask());
        var other = masks.wear(room, second, mask());

        assertThat(one.orElseThrow().number()).isEqualTo(1);
        assertThat(other.orElseThrow().number()).isEqualTo(2);
        assertThat(masks.wear(room, first, one.get().mask())).isEqualTo(one);
        assertThat(masks.in(room)).containsEntry(first, one.get()).containsEntry(second, other.get());
        assertThat(masks.behind(room, other.get().mask().id())).contains(second);

        leaving.leaveForGood(first, OwnPlaces.PASS_ON);
        assertThat(masks.wear(room, arrive("Cleo"), mask()).orElseThrow().number())
                .isEqualTo(3);
    }

    @Test
    void inARoomWithNamesThereIsNoMaskAndNoSecret() {
        var room = debates.open(arrive("Olga"), "Should the harbour stay?").id();

        assertThat(masks.keyOf(room)).isEmpty();
        assertThat(masks.in(room)).isEmpty();
        assertThat(masks.behind(room, LEA)).isEqualTo(Optional.empty());
    }

    @Test
    void aWholeHallIsToldApart() {
        var key = MaskKey.draw();
        var ids = new HashSet<PersonId>();
        var names = new HashSet<String>();
        for (var person = 0; person < 1_000; person++) {
            var mask = key.of(new PersonId(Ids.next()), 42, 60);
            ids.add(mask.id());
            names.add(mask.manner() + " " + mask.creature());
        }

        assertThat(ids).hasSize(1_000);
        assertThat(names).hasSizeGreaterThan(700);
    }

    private static Mask mask() {
        return new Mask(new PersonId(Ids.next()), 1, 1, 0);
    }

    private PersonId arrive(String name) {
        return accounts.arrive(name).person().id();
    }
}
