package org.storytank.coediting.live;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.Refused;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.YDoc;

/** What the server writes into a document, always under a client id that is used for this alone. */
@Component
public class ServerWriting {

    private final CoeditingSettings settings;
    private final Clock clock;

    ServerWriting(CoeditingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Accepted append(Contents contents, long clientId, PersonId author, List<TextPiece> pieces) {
        var characters =
                pieces.stream().mapToLong(piece -> piece.text().length()).sum();
        if (contents.text().length() + characters > settings.characters()) {
            throw new Refused(
                    CloseCode.DOCUMENT_TOO_LARGE,
                    "The text would be longer than %d characters".formatted(settings.characters()));
        }
        pieces.forEach(piece -> check(contents, piece));
        var bytes = appended(contents, clientId, pieces);
        var update = DecodedUpdate.read(bytes);
        var news = contents.newsIn(update);
        var bindings = List.of(new Binding(clientId, new Owner.Import(author)));
        contents.ids.bind(bindings);
        contents.accept(update);
        return Accepted.byServer(
                new Accepted.New(new Entry(author, clock.instant(), bytes, List.of()), update, news, bindings));
    }

    private static void check(Contents contents, TextPiece piece) {
        piece.attributes().forEach((format, value) -> {
            if (!contents.schema.allows(format, value)) {
                throw new Refused(
                        CloseCode.OUTSIDE_SCHEMA, "The document does not take the format '%s'".formatted(format));
            }
        });
    }

    /** Written on a copy: the document itself changes only when it is stored. */
    private static byte[] appended(Contents contents, long clientId, List<TextPiece> pieces) {
        var copy = new YDoc(clientId, true).workPerUpdate(Long.MAX_VALUE);
        copy.apply(contents.doc().encode());
        var text = copy.text(contents.schema.root());
        return copy.transact(
                () -> pieces.forEach(piece -> text.insert(text.length(), piece.text(), piece.attributes())));
    }
}
