package org.storytank.story.api;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.storytank.shell.api.ApiRefusal;

/** Text that a program brings into a scene: paragraphs parted by line ends, without what cannot be seen. */
record TextGiven(String value) {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    static TextGiven of(String given) {
        var text = UNREADABLE.matcher(LINE_ENDS.matcher(given).replaceAll("\n")).replaceAll("");
        if (text.isBlank()) {
            throw new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, "story.api.empty");
        }
        return new TextGiven(text);
    }
}
