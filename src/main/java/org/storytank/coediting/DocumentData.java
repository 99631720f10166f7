package org.storytank.coediting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.coediting.authorship.DraftRuns;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

/** What live documents keep of people: who sent which change, whose each client id is, what they asked a machine for. */
@Component
class DocumentData implements PersonalData {

    private static final int ANSWER_WITHIN_SECONDS = 30;

    private final DocumentLog log;
    private final LiveDocuments live;
    private final DraftRuns drafts;
    private final WrittenTexts texts;
    private final CoeditingSettings settings;

    DocumentData(
            DocumentLog log, LiveDocuments live, DraftRuns drafts, WrittenTexts texts, CoeditingSettings settings) {
        this.log = log;
        this.live = live;
        this.drafts = drafts;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.of("editor.kept.changes"),
                Kept.of("editor.kept.cursor", settings.awarenessLasts()),
                Kept.of("editor.kept.browser"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        var writtenIn = log.ofPerson(person).stream()
                .sorted(Comparator.comparing(DocumentId::value))
                .toList();
        return Map.of(
                "documentsWrittenIn",
                writtenIn.stream().map(DocumentId::value).toList(),
                "ownWords",
                writtenIn.stream()
                        .flatMap(document -> ownWords(document, person))
                        .toList(),
                "askedOfMachines",
                drafts.askedBy(person).stream().map(DocumentData::told).toList());
    }

    /** What is theirs of a text that others may own, as far as it stands there still. */
    private Stream<Map<String, Object>> ownWords(DocumentId document, PersonId person) {
        var text = texts.labelled(document);
        var own = text.spans().stream()
                .filter(span -> span.origin().equals(new Origin.Human(person))
                        || span.origin().equals(new Origin.Imported(person)))
                .map(span -> text.text().substring(span.start(), span.end()))
                .toList();
        return own.isEmpty() ? Stream.empty() : Stream.of(Map.of("document", document.value(), "words", own));
    }

    private static Map<String, Object> told(DraftRun run) {
        return Map.of("run", run.id(), "model", run.model(), "at", run.at().toString(), "prompt", run.prompt());
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        log.ofPerson(person)
                .forEach(document -> live.unlink(document, person)
                        .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .join());
        drafts.unlink(person);
    }
}
