package org.storytank.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedDataTests {

    @Test
    void whatIsNotKnownIsLeftOut() {
        var said = LinkedData.of("CreativeWork")
                .with("name", "")
                .with("image", List.of())
                .with(WorkLabel.of(List.of(TextClass.UNKNOWN)));

        assertThat(said.json()).isEqualTo(Map.of("@context", "https://schema.org", "@type", "CreativeWork"));
    }

    @Test
    void aTermThatSchemaOrgHasNoNameForIsSaidAsItsAddress() {
        var said = LinkedData.of("CreativeWork").with(WorkLabel.of(List.of(TextClass.PERSON)));

        assertThat(said.json().get("digitalSourceType"))
                .isEqualTo(List.of("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation"));
        assertThat(said.json()).containsEntry("aiDisclosure", "none");
    }

    @Test
    void aNameEndsNoScript() {
        assertThat(LinkedData.of("CreativeWork").with("name", "</script>").text())
                .doesNotContain("<", ">");
    }
}
