package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class ClaimCareTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private RoomId room;

    @BeforeEach
    void aRoomInWhichMuchWasSaid() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
        List.of(
                        "Walls cost less than moving the harbour.",
                        "The fish market already moved once, in 1962.",
                        "Nobody asked the fishermen what they want.",
                        "Déplacer le port coûte moins cher que de rehausser ses murs.",
                        "Les pêcheurs n’ont pas été consultés.",
                        "La ville garde son âme tant que le port reste au centre.")
                .forEach(text -> debates.state(ada, room, text));
    }

    @Test
    void whatAClaimIsIsForItsAuthorToSay() {
        var claim = debates.state(ben, room, "Beauty counts too.");

        care.sayKind(ben, claim, Optional.of(ClaimKind.VALUE));
        assertThat(kindOf(claim)).contains(ClaimKind.VALUE);
        assertThatThrownBy(() -> care.sayKind(ada, claim, Optional.of(ClaimKind.FACT)))
                .isInstanceOf(NotAllowed.class);
        care.sayKind(ben, claim, Optional.empty());
        assertThat(kindOf(claim)).isEmpty();
    }

    @Test
    void aQuestionIsNoneOfThem() {
        var thesis = debates.read(room, ada).thesis().id();

        assertThatThrownBy(() -> care.sayKind(ada, thesis, Optional.of(ClaimKind.FACT)))
                .hasMessageContaining("question");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A wall costs less than to move the harbour         | Walls cost less than moving the harbour.
                    The fish market moved once already                 | The fish market already moved once, in 1962.
                    Rehausser les murs coûte plus que déplacer le port | Déplacer le port coûte moins cher que de rehausser ses murs.
                    On n'a pas consulté les pêcheurs !                 | Les pêcheurs n’ont pas été consultés.
                    """)
    void whatSaysNearlyTheSameIsFoundInBothLanguages(String typed, String said) {
        assertThat(similar(typed)).first().isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "The harbour is beautiful at night",
        "Fishermen sell their fish to the market",
        "La ville a besoin d’un nouveau port",
        "Le, la, les, un, une, des",
        "The the the",
        "''"
    })
    void anotherThoughtIsNotHeldUp(String typed) {
        assertThat(similar(typed)).isEmpty();
    }

    @Test
    void aClaimMayBeRepeatedToContradictIt() {
        var walls = debates.read(room, ada).claims().getFirst();

        assertThat(care.similar(room, ben, "No: walls cost less than moving the harbour", Optional.of(walls.id())))
                .isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotOffered() {
        var claim = debates.state(ben, room, "Walls cost less than moving the harbour!");
        debates.argue(ada, claim, Stance.AGAINST, "Not these.");
        debates.withdraw(ben, claim);

        assertThat(care.similar(room, ben, "Walls cost less than moving the harbour", Optional.empty()))
                .extracting(Claim::id)
                .doesNotContain(claim);
    }

    private List<String> similar(String typed) {
        return care.similar(room, ben, typed, Optional.empty()).stream()
                .map(claim -> claim.wording().text())
                .toList();
    }

    private Optional<ClaimKind> kindOf(ClaimId claim) {
        return debates.read(room, ada).claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
