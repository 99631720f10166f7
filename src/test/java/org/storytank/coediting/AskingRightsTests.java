package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskingRightsTests extends LiveTest {

    @Test
    void whenRightsCannotBeAskedTheConnectionEndsAndTheOthersAreAskedAllTheSame() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();

        server.closeToEverybodyFailingOnce(scene);

        assertThat(List.of(ada.closeCode(), ben.closeCode())).containsExactlyInAnyOrder(1001, 4403);
    }

    @Test
    void whoseRightsCouldNotBeAskedMayComeBack() {
        var ada = server.writer(scene, "Ada");
        var first = server.join(scene, ada).sync();
        server.rolesChangedFailingOnce(scene);
        assertThat(first.closeCode()).isEqualTo(1001);

        assertThat(server.join(scene, ada).sync().append("back").awaitStored().text())
                .isEqualTo("back");
    }
}
