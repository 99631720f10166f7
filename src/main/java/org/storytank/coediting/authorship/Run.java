package org.storytank.coediting.authorship;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.provenance.Origin;

/**
 * Consecutive ids of one client with one story.
 *
 * @param insertedBy the person whose change brought these ids: a fact; null when nobody knows
 * @param origin where the words come from
 */
public record Run(
        long client, long clock, long length, @Nullable PersonId insertedBy, Origin origin, How how) {

    public long end() {
        return clock + length;
    }

    /** Whether everything that is known of them is the same. */
    public boolean sameStoryAs(Run other) {
        return client == other.client
                && how == other.how
                && (origin == other.origin || origin.equals(other.origin))
                && java.util.Objects.equals(insertedBy, other.insertedBy);
    }

    /** The same, as this person brought it. */
    public Run insertedBy(@Nullable PersonId person) {
        return new Run(client, clock, length, person, origin, how);
    }

    /** The same story of other ids of this client. */
    public Run at(long first, long count) {
        return new Run(client, first, count, insertedBy, origin, how);
    }

    Run between(long from, long to) {
        return new Run(client, from, to - from, insertedBy, origin, how);
    }

    /** {@code varUint client, clock, length, varString insertedBy, u8 originKind, varString originId, u8 how}. */
    public void write(Lib0Writer out) {
        out.varUint(client);
        out.varUint(clock);
        out.varUint(length);
        out.varString(insertedBy == null ? "" : insertedBy.value());
        switch (origin) {
            case Origin.Unknown() -> written(out, 0, "");
            case Origin.Human(var person) -> written(out, 1, person.value());
            case Origin.Draft(var run) -> written(out, 2, run);
            case Origin.Imported(var by) -> written(out, 3, by.value());
        }
        out.u8(how.ordinal());
    }

    private static void written(Lib0Writer out, int kind, String id) {
        out.u8(kind);
        out.varString(id);
    }

    public static Run read(Lib0Reader in) {
        var client = in.varUint();
        var clock = in.varUint();
        var length = in.varUint();
        var insertedBy = in.varString();
        var kind = in.u8();
        var id = in.varString();
        var origin = switch (kind) {
            case 0 -> new Origin.Unknown();
            case 1 -> new Origin.Human(new PersonId(id));
            case 2 -> new Origin.Draft(id);
            case 3 -> new Origin.Imported(new PersonId(id));
            default -> throw new IllegalStateException("A stored origin has the unknown kind " + kind);
        };
        return new Run(
                client,
                clock,
                length,
                insertedBy.isEmpty() ? null : new PersonId(insertedBy),
                origin,
                How.values()[in.u8()]);
    }
}
