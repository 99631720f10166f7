package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.Refused;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.log.UpdateBytes;
import org.storytank.provenance.Origin;

/** The way of a change from a client into the document: what is new in it, whether it may be there, whose it is, whether there is room. */
final class Ingest {

    private static final Logger log = LoggerFactory.getLogger(Ingest.class);

    private Ingest() {}

    /** @throws Refused and nothing was touched */
    static Accepted judge(
            Connection from, Inbound.Change change, Contents contents, Storing storing, Surroundings around) {
        var news = contents.newsIn(change.update());
        if (news.isEmpty()) {
            return Accepted.nothingNew(from, change.number());
        }
        contents.schema.check(change.update());
        checkRoom(change, news, contents, storing, around);
        var verdict = contents.ids.judge(from, news);
        contents.ids.bind(verdict.bindings());
        var entry = new Entry(
                from.personId(),
                around.clock().instant(),
                worthKeeping(change, news),
                credits(of(change, news, contents, from, verdict.unknown()), unknown(news, verdict.unknown())));
        var accepted = new Accepted.New(entry, change.update(), news, verdict.bindings());
        contents.accept(accepted);
        tell(from, news, verdict.unknown());
        return new Accepted(accepted, from, change.number(), new CompletableFuture<>());
    }

    /** What is found out of words whose bringer nobody knows says where they come from, not who brought them. */
    private static List<Run> of(
            Inbound.Change change, Contents.News news, Contents contents, Connection from, Set<Long> unknown) {
        return Crediting.of(change, news, contents, from).stream()
                .map(run -> unknown.contains(run.client()) ? run.insertedBy(null) : run)
                .toList();
    }

    /** What was found out first counts first. */
    private static List<Run> credits(List<Run> found, List<Run> unknown) {
        if (found.isEmpty() || unknown.isEmpty()) {
            return found.isEmpty() ? unknown : found;
        }
        var credits = new Ledger();
        found.forEach(credits::add);
        unknown.forEach(credits::add);
        return credits.runs();
    }

    /** Whoever comes back sends every deletion there ever was again; when nothing else is new, only the new ones are kept. */
    private static byte[] worthKeeping(Inbound.Change change, Contents.News news) {
        return news.pieces().isEmpty() ? UpdateBytes.of(news.deletes()) : change.bytes();
    }

    private static void checkRoom(
            Inbound.Change change, Contents.News news, Contents contents, Storing storing, Surroundings around) {
        var settings = around.settings();
        var size = change.bytes().length;
        if (contents.text().length() + storing.characters() + news.characters() > settings.characters()) {
            throw new Refused(
                    CloseCode.DOCUMENT_TOO_LARGE,
                    "The text would be longer than %d characters".formatted(settings.characters()));
        }
        if (contents.waitingForOthers() + size > settings.gapLimit().toBytes() && contents.waitingForOthers() > 0) {
            throw new Refused(
                    CloseCode.DOCUMENT_TOO_LARGE,
                    "More than %s build on changes that never came".formatted(settings.gapLimit()));
        }
        if (storing.bytes() + size > settings.storeQueue().toBytes() && storing.bytes() > 0) {
            throw new Refused(
                    CloseCode.STORING_FAILS, "More than %s wait for being stored".formatted(settings.storeQueue()));
        }
    }

    private static void tell(Connection from, Contents.News news, Set<Long> unknown) {
        var characters = news.pieces().stream()
                .filter(piece ->
                        piece.holdsText() && unknown.contains(piece.struct().client()))
                .mapToLong(piece -> piece.to() - piece.from())
                .sum();
        if (characters > 0) {
            log.info(
                    "Document {}: {} characters that {} sent were written under ids of others; they count as nobody's",
                    from.ticket().document(),
                    characters,
                    from.personId());
        }
    }

    /** Structs sent again by somebody to whom they do not belong, as after a restored backup: nobody's, never the sender's. */
    private static List<Run> unknown(Contents.News news, Set<Long> clients) {
        var runs = new ArrayList<Run>();
        for (var piece : news.pieces()) {
            var client = piece.struct().client();
            if (clients.contains(client) && piece.holdsText()) {
                runs.add(new Run(
                        client, piece.from(), piece.to() - piece.from(), null, new Origin.Unknown(), How.UNKNOWN));
            }
        }
        return runs;
    }
}
