package org.storytank.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.storytank.publishing.PublishingSettings;

/** What the host reserves is said on what is read, and nothing is said unless the host says it. */
class RightsTests {

    private static final PublishingSettings RESERVED =
            new PublishingSettings("1", "https://tank.example/terms", "train-ai=n", 80);
    private static final PublishingSettings SILENT = new PublishingSettings("", "", "", 80);

    @Test
    void readingPagesSayWhatIsReserved() throws Exception {
        var answer = answer(RESERVED, "/read/stories/s1");

        assertThat(answer.getHeader("tdm-reservation")).isEqualTo("1");
        assertThat(answer.getHeader("tdm-policy")).isEqualTo("https://tank.example/terms");
        assertThat(answer.getHeader("Content-Usage")).isEqualTo("train-ai=n");
        assertThat(answer(RESERVED, "/r/lamp-tide-42/files/html").getHeader("Content-Usage"))
                .isNotNull();
        assertThat(answer(RESERVED, "/stories").getHeaderNames()).isEmpty();
    }

    @Test
    void aSilentHostSaysNothing() throws Exception {
        assertThat(answer(SILENT, "/read/stories/s1").getHeaderNames()).isEmpty();
        assertThat(SILENT.rights()).isEmpty();
    }

    @Test
    void aReservationThatIsNoneIsRefusedAtStart() {
        assertThatThrownBy(() -> new PublishingSettings("yes", "", "", 80)).hasMessageContaining("allowed: 1");
        assertThatThrownBy(() -> new PublishingSettings("", "", "a\r\nb", 80)).hasMessageContaining("ASCII");
    }

    private static MockHttpServletResponse answer(PublishingSettings settings, String path) throws Exception {
        var answer = new MockHttpServletResponse();
        new RightsHeaders(settings).doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());
        return answer;
    }
}
