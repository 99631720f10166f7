package org.storytank.media.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.storytank.media.MediaSettings;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.LargerBody;

/** A request that brings an image may be as large as an image in Base64, with what is said of it. */
@Component
class ImageBody implements LargerBody {

    private static final Pattern BRINGS_AN_IMAGE =
            Pattern.compile(Pattern.quote(Api.V1) + "/(?:stories/[^/]+/cover|scenes/[^/]+/illustrations)");
    private static final long SAID_OF_IT = 16 * 1024;

    private final MediaSettings settings;

    ImageBody(MediaSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<DataSize> of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return BRINGS_AN_IMAGE.matcher(path).matches()
                ? Optional.of(DataSize.ofBytes(settings.fileSize().toBytes() / 3 * 4 + SAID_OF_IT))
                : Optional.empty();
    }
}
