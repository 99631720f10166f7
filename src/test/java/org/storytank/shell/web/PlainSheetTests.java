package org.storytank.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PlainSheetTests {

    /** What Chrome 60 and Safari 11 do not know and cannot pass over without harm. */
    private static final Pattern TOO_NEW = Pattern.compile(
            "light-dark\\(|clamp\\(|\\bmin\\(|\\bmax\\(|color-mix\\(|:has\\(|:is\\(|:where\\(|"
                    + "[^-]inset\\s*:|margin-inline|padding-inline|margin-block|padding-block|inline-size|aspect-ratio|@layer|@container|&");

    @Test
    void aPairOfColoursBecomesOneForEachLight() {
        var sheet = PlainSheet.of(
                ":root { --ink: light-dark(#111111, #eeeeee); }\n:root[data-scheme] {}", "p { color: var(--ink); }");

        assertThat(sheet)
                .startsWith(":root{color-scheme:light dark;--ink:#111111}")
                .contains("@media (prefers-color-scheme:dark){:root{--ink:#eeeeee}}")
                .contains(":root[data-scheme=dark]{color-scheme:dark;--ink:#eeeeee}")
                .endsWith("p{color: var(--ink);}");
    }

    @Test
    void aSheetThatTheBuildHasPackedTightIsReadToo() {
        var sheet = PlainSheet.of(
                ":root{--ink:light-dark(#111,#eee);--touch:44px}:root[data-scheme]{}",
                "p{color:var(--ink);height:var(--touch)}");

        assertThat(sheet).startsWith(":root{color-scheme:light dark;--ink:#111;--touch:44px}");
    }

    @Test
    void onlyTokensThatAreUsedAreSent() {
        assertThat(PlainSheet.of(":root { --a: 1px; --b: 2px; }[data-scheme]", "p { margin: var(--a); }"))
                .doesNotContain("--b");
    }

    @Test
    void everyTokenThatARuleUsesIsThere() throws IOException {
        var sheet = sheet();
        var missing = Pattern.compile("var\\((--[a-z0-9-]+)\\)")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1))
                .filter(token -> !sheet.contains(token + ":"))
                .distinct();

        assertThat(missing).isEmpty();
    }

    @Test
    void noRuleNeedsABrowserOfToday() throws IOException {
        assertThat(TOO_NEW.matcher(sheet())
                        .results()
                        .map(found -> found.group())
                        .distinct())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: light-dark(red, blue)",
                "margin-inline: 0",
                "a:has(b)",
                "p { & a {} }",
                "width: min(1px, 2px)"
            })
    void whatIsTooNewIsFound(String rule) {
        assertThat(TOO_NEW.matcher(rule).find()).isTrue();
    }

    private static String sheet() throws IOException {
        return PlainSheet.of(
                new ClassPathResource("META-INF/resources/tokens.css").getContentAsString(UTF_8),
                new ClassPathResource("plain/plain.css").getContentAsString(UTF_8));
    }
}
