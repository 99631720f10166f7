package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {

    @Test
    void nobodyMayFrameAPage() throws Exception {
        assertThat(policy(answer().getHeader("Content-Security-Policy"))).containsEntry("frame-ancestors", "'none'");
    }

    @Test
    void nothingComesFromAThirdParty() throws Exception {
        assertThat(policy(answer().getHeader("Content-Security-Policy")).values())
                .noneMatch(sources -> sources.contains("http") || sources.contains("*"));
    }

    @Test
    void noScriptWrittenIntoAPageRunsWithoutTheNonceOfItsAnswer() throws Exception {
        var scripts = policy(answer().getHeader("Content-Security-Policy")).get("script-src");

        assertThat(scripts).contains("'nonce-").doesNotContain("'unsafe-inline'");
    }

    @Test
    void theStrictPolicyThatOnlyReportsAllowsNeitherEvaluationNorInlineStyles() throws Exception {
        assertThat(answer().getHeader("Content-Security-Policy-Report-Only")).doesNotContain("unsafe");
    }

    @Test
    void eachAnswerHasANonceOfItsOwn() throws Exception {
        assertThat(answer().getHeader("Content-Security-Policy"))
                .isNotEqualTo(answer().getHeader("Content-Security-Policy"));
    }

    @Test
    void whatABrowserMightGuessOrTellIsSwitchedOff() throws Exception {
        var answer = answer();

        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
    }

    private static MockHttpServletResponse answer() throws Exception {
        var answer = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(new MockHttpServletRequest("GET", "/"), answer, new MockFilterChain());
        return answer;
    }

    private static Map<String, String> policy(@org.jspecify.annotations.Nullable String header) {
        assertThat(header).isNotNull();
        return Arrays.stream(header.split(";"))
                .map(String::trim)
                .collect(Collectors.toMap(
                        directive -> directive.split(" ", 2)[0],
                        directive -> directive.split(" ", 2)[1]));
    }
}
