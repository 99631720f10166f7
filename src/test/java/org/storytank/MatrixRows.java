package org.storytank;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.Cast.Who;

/**
 * The rows of one service in the authorisation matrix. A class that implements this, anywhere in the tests, is found by itself; its
 * constructor gets the beans it asks for. A call counts as refused when it throws a {@link org.storytank.shell.Refusal} or answers
 * with an empty Optional.
 */
public interface MatrixRows {

    List<Row> rows();

    /** Makes what the call is about, then gives the call. */
    @FunctionalInterface
    interface Scene {
        Call prepare(Cast cast);
    }

    /** The call as one of the cast; what it returns, or null. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object as(Who who);
    }

    /** @param method for example {@code AccessService.give(PersonId, PlaceId, PersonId, Role)} */
    record Row(
            String method,
            Set<Who> allowed,
            Scene scene,
            @Nullable Call refusedToAll) {

        public Row {
            allowed = Set.copyOf(allowed);
        }

        /** Each of the seven tries: these may, the others are refused. */
        public static Row of(String method, Set<Who> allowed, Scene scene) {
            if (allowed.isEmpty() || allowed.size() == Who.values().length) {
                throw new IllegalArgumentException(
                        "%s needs one who may and one who may not; what is open to all is Row.open".formatted(method));
            }
            return new Row(method, allowed, scene, null);
        }

        /** Everybody may, because what they bring decides (a secret, a name): with a call that is refused whoever makes it. */
        public static Row open(String method, Scene allowed, Call refused) {
            return new Row(method, EnumSet.allOf(Who.class), allowed, refused);
        }
    }
}
