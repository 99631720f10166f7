package org.storytank.coediting.live;

import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Run;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.Origin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One message 104 while it is written; {@code src/docs/coediting.md} describes it. Whoever is first spoken of is introduced in it. */
final class LedgerMessage {

    private static final int UNKNOWN = 0;
    private static final int PERSON = 1;
    private static final int MACHINE = 2;
    private static final int IMPORT = 3;
    private static final int NOBODY = -1;

    private static final JsonMapper json = JsonMapper.shared();

    private final Numbers<PersonId> people;
    private final Numbers<String> runs;
    private final Surroundings around;
    private final ObjectNode message = JsonNodeFactory.instance.objectNode();
    private final ArrayNode peopleSaid;
    private final ArrayNode runsSaid;
    private final ArrayNode clients;
    private final ArrayNode ranges;

    /** @param whole whether it says everything again; then everybody spoken of before is introduced again, in their order */
    LedgerMessage(boolean whole, Numbers<PersonId> people, Numbers<String> runs, Surroundings around) {
        this.people = people;
        this.runs = runs;
        this.around = around;
        message.put("whole", whole);
        peopleSaid = message.putArray("people");
        runsSaid = message.putArray("runs");
        clients = message.putArray("clients");
        ranges = message.putArray("ranges");
        if (whole) {
            people.inOrder().forEach(this::introduce);
            runs.inOrder().forEach(this::introduce);
        }
    }

    boolean isEmpty() {
        return clients.isEmpty() && ranges.isEmpty();
    }

    /** Whose words they are that stand under this run's client id when no range says otherwise. */
    void client(Run credit) {
        clients.addArray().add(credit.client()).add(kind(credit.origin())).add(number(credit.origin()));
    }

    void range(Run run) {
        ranges.addArray()
                .add(run.client())
                .add(run.clock())
                .add(run.length())
                .add(kind(run.origin()))
                .add(number(run.origin()))
                .add(run.how().name().toLowerCase(java.util.Locale.ROOT))
                .add(person(run.insertedBy()));
    }

    byte[] toFrame() {
        return Frames.ledger(json.writeValueAsBytes(message));
    }

    private static int kind(Origin origin) {
        return switch (origin) {
            case Origin.Unknown _ -> UNKNOWN;
            case Origin.Human _ -> PERSON;
            case Origin.Draft _ -> MACHINE;
            case Origin.Imported _ -> IMPORT;
        };
    }

    private int number(Origin origin) {
        return switch (origin) {
            case Origin.Unknown _ -> NOBODY;
            case Origin.Human(var person) -> person(person);
            case Origin.Draft(var run) -> run(run);
            case Origin.Imported(var by) -> person(by);
        };
    }

    private int person(@Nullable PersonId person) {
        if (person == null) {
            return NOBODY;
        }
        var isNew = !people.knows(person);
        var number = people.of(person);
        if (isNew) {
            introduce(person);
        }
        return number;
    }

    private int run(String run) {
        var isNew = !runs.knows(run);
        var number = runs.of(run);
        if (isNew) {
            introduce(run);
        }
        return number;
    }

    private void introduce(PersonId id) {
        var person = around.people().find(id);
        peopleSaid
                .addObject()
                .put("id", id.value())
                .put("name", person.map(Person::name).orElse(""))
                .put("hue", person.map(Person::hue).orElse(0));
    }

    private void introduce(String id) {
        var run = around.drafts().find(id);
        var said = runsSaid.addObject()
                .put("id", id)
                .put("model", run.map(DraftRun::model).orElse(""))
                .put("at", run.map(known -> known.at().toString()).orElse(null))
                .put(
                        "involvement",
                        run.map(DraftRun::involvement)
                                .orElse(Involvement.GENERATED)
                                .name()
                                .toLowerCase(java.util.Locale.ROOT))
                .put("prompt", run.map(DraftRun::prompt).orElse(""));
        run.map(DraftRun::askedBy)
                .ifPresentOrElse(askedBy -> said.put("askedBy", person(askedBy)), () -> said.putNull("askedBy"));
    }
}
