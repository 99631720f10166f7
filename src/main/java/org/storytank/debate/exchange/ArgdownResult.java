package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.debate.exchange.ArgdownDraft.Link;
import org.storytank.debate.exchange.ArgdownDraft.Ref;

/** Gives everything in a draft its id and makes a map of it. */
final class ArgdownResult {

    private final ArgdownDraft draft;
    private final FreshNames fresh;
    private final Map<Ref, String> ids = new HashMap<>();
    private final List<MapClaim> claims = new ArrayList<>();
    private final List<Restatement> restatements = new ArrayList<>();
    private final List<MapArgument> arguments = new ArrayList<>();

    ArgdownResult(ArgdownDraft draft) {
        this.draft = draft;
        fresh = new FreshNames(
                draft.statements().stream().map(ArgdownStatement::title).filter(title -> !title.isEmpty()));
    }

    Read read() {
        nameArguments();
        for (var i = 0; i < draft.statements().size(); i++) {
            statement(new Ref(false, i), draft.statements().get(i));
        }
        for (var i = 0; i < draft.arguments().size(); i++) {
            var ref = new Ref(true, i);
            if (ids.containsKey(ref)) {
                arguments.add(argument(ids.get(ref), draft.arguments().get(i)));
            }
        }
        draft.eachRelation((from, link) ->
                arguments.add(MapArgument.of(fresh.numbered("a"), List.of(id(from)), link.stance(), id(link.to()))));
        var groups = draft.groups().groups(ref -> Optional.ofNullable(ids.get(ref)));
        return new Read(
                new ArgumentMap(draft.title(), claims, arguments, restatements, groups), new LossReport(draft.lost()));
    }

    private void nameArguments() {
        for (var i = 0; i < draft.arguments().size(); i++) {
            var ref = new Ref(true, i);
            if (!draft.isSameAsAnother(ref)) {
                var title = draft.arguments().get(i).title();
                ids.put(ref, title.isEmpty() ? fresh.numbered("a") : fresh.like(title));
            }
        }
    }

    private void statement(Ref ref, ArgdownStatement statement) {
        if (!statement.isUsed() && statement.title().isEmpty()) {
            draft.lose(Loss.PARAGRAPHS, 1);
            return;
        }
        var id = statement.title().isEmpty() ? fresh.numbered("s") : statement.title();
        ids.put(ref, id);
        claims.add(statement.claim(id));
        statement.restated().forEach(other -> restatements.add(new Restatement(id, other)));
        statement.texts().stream().skip(1).forEach(text -> {
            var other = fresh.like(id);
            claims.add(MapClaim.of(other, text));
            restatements.add(new Restatement(other, id));
        });
    }

    private MapArgument argument(String id, ArgdownArgument argument) {
        var text = argument.text().isEmpty() && argument.premises().isEmpty() ? id : argument.text();
        return new MapArgument(
                id,
                text,
                argument.premises().stream().map(this::id).toList(),
                argument.scheme(),
                argument.tags(),
                argument.bearings().stream().map(this::bearing).toList());
    }

    private Bearing bearing(Link link) {
        return new Bearing(link.stance(), id(link.to()));
    }

    private String id(Ref ref) {
        return Stream.ofNullable(ids.get(draft.same(ref))).findFirst().orElseThrow();
    }
}
