package org.storytank.shell.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Lists that are read part by part: {@code ?limit=50&after=…}, and {@code Link: <…>; rel="next"} while there is more. The order is
 * that of the items' keys, which never change, so nothing is missed or told twice while people write.
 */
@Component
public class Lists {

    private static final String KEY = "[A-Za-z0-9.-]{1,128}";

    private final ApiSettings settings;

    Lists(ApiSettings settings) {
        this.settings = settings;
    }

    public int limit(@Nullable Integer asked) {
        if (asked == null) {
            return settings.pageSize();
        }
        if (asked < 1 || asked > settings.pageMost()) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "shell.api.limit", settings.pageMost());
        }
        return asked;
    }

    /** The key after which the part begins; empty for the first. */
    public String after(@Nullable String asked) {
        if (asked == null) {
            return "";
        }
        if (!asked.matches(KEY)) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "shell.api.after");
        }
        return asked;
    }

    /** The answer for items found one by one more than {@code limit}, if there are more. */
    public <F, T> ResponseEntity<Listed<T>> answer(
            List<F> found, int limit, Function<F, String> key, Function<F, T> shown) {
        var items = found.stream().limit(limit).map(shown).toList();
        var next = found.size() > limit ? key.apply(found.get(limit - 1)) : null;
        var answer = ResponseEntity.ok();
        if (next != null) {
            var address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("after", next)
                    .build()
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address));
        }
        return answer.body(new Listed<>(items, next));
    }

    /** The same for all items at once, in the order of their keys. */
    public <F, T> ResponseEntity<Listed<T>> part(
            List<F> all,
            @Nullable String after,
            @Nullable Integer limit,
            Function<F, String> key,
            Function<F, T> shown) {
        var begin = after(after);
        var most = limit(limit);
        var found = all.stream()
                .filter(item -> key.apply(item).compareTo(begin) > 0)
                .sorted((one, other) -> key.apply(one).compareTo(key.apply(other)))
                .limit(most + 1L)
                .toList();
        return answer(found, most, key, shown);
    }
}
