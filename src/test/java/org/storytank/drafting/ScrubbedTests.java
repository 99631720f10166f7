package org.storytank.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubbedTests {

    @ParameterizedTest
    @CsvSource({
        "Write to ada@example.org today, Write to [e-mail 1] today",
        "Appelez le 01 42 68 53 00 ce soir, Appelez le [phone 1] ce soir",
        "Call +44 20 7946 0018 now, Call [phone 1] now",
        // The example of ISO 13616 for France, and for the United Kingdom.
        "Pay to FR14 2004 1010 0505 0001 3M02 606 soon, Pay to [iban 1] soon",
        "Pay to GB82WEST12345698765432 soon, Pay to [iban 1] soon",
        "Her number is 2 69 05 49 588 157 80 she said, Her number is [number 1] she said",
        "The camera at 192.0.2.17 saw it, The camera at [ip 1] saw it",
        "Ask @nora_b about it, Ask [handle 1] about it"
    })
    void whatTellsOfARealPersonByItsShapeStays(String said, String sent) {
        assertThat(Scrubbed.of(said, "FR").text()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1942 the tide rose 14 metres, and 300 boats were lost.",
                "Nora @ the harbour, at 5.30, page 12-14.",
                "FR14 2004 1010 0505 0001 3M02 607",
                "— Vous partez sur quoi ? — Sur ce qui flotte."
            })
    void whatDoesNotGoesAsItIs(String said) {
        assertThat(Scrubbed.of(said, "FR")).isEqualTo(new Scrubbed(said, Map.of()));
    }

    @Test
    void theSameIsCalledTheSameAndThePersonSeesWhatWasTakenOut() {
        var scrubbed = Scrubbed.of("a@b.example, c@d.example and a@b.example again", "FR");

        assertThat(scrubbed.text()).isEqualTo("[e-mail 1], [e-mail 2] and [e-mail 1] again");
        assertThat(scrubbed.removed())
                .containsExactly(Map.entry("[e-mail 1]", "a@b.example"), Map.entry("[e-mail 2]", "c@d.example"));
    }
}
