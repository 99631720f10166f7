package org.storytank.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.Ids;
import org.storytank.provenance.Article50;
import org.storytank.provenance.Hashes;
import org.storytank.provenance.Manifest.Review;
import org.storytank.provenance.ManifestJson;
import org.storytank.provenance.Manifests;
import org.storytank.provenance.Signing;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.format.Edition;
import org.storytank.publishing.format.Format;
import org.storytank.publishing.format.HowUsed;
import org.storytank.publishing.format.Work;
import org.storytank.shell.PublicAddress;
import org.storytank.shell.Words;
import org.storytank.shell.web.PlainFiles;
import org.storytank.source.PlainText;

/** The door to publishing: files to take away, and what owners record about what they publish. Who may read may take away. */
@Service
public class PublishingService {

    private final Works works;
    private final Imprints imprints;
    private final Manifests manifests;
    private final Signing signing;
    private final AccessService access;
    private final PublicAddress address;
    private final PublishingSettings settings;
    private final Words words;
    private final Clock clock;
    private final String sheet;

    PublishingService(
            Works works,
            Imprints imprints,
            Manifests manifests,
            Signing signing,
            AccessService access,
            PublicAddress address,
            PublishingSettings settings,
            Words words,
            Clock clock) {
        this.works = works;
        this.imprints = imprints;
        this.manifests = manifests;
        this.signing = signing;
        this.access = access;
        this.address = address;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
        this.sheet = PlainFiles.sheetWith(rules());
    }

    /**
     * The work as a file with its labels and its signed manifest. The same state of a work in the same format is the same file to the byte,
     * with one manifest, however often it is asked for.
     */
    public HandedOut handOut(Publication publication, Format format, @Nullable PersonId reader, Locale language) {
        var gathered = complete(publication, reader, language);
        // What the file is before it has a name and a date: by this it is known again.
        var state = Hashes.base64(format.content(edition(gathered.work(), "", Instant.EPOCH, language))) + "."
                + format.word() + "." + publication.place();
        var claimed = manifests.claim(
                state, publication.place(), Ids.next(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var edition = edition(gathered.work(), claimed.id(), claimed.at(), language);
        var content = format.content(edition);
        var signed = claimed.signed();
        if (signed == null) {
            signed = signing.sign(ManifestJson.of(edition.manifest(format, content)));
            manifests.keep(claimed.id(), signed, named(publication, gathered));
        }
        return new HandedOut(
                fileName(gathered.work(), format), format, format.slot().fill(content, signed.text()), claimed.id());
    }

    /** How the work stands, for its readers. */
    public Facts facts(Publication publication, @Nullable PersonId reader, Locale language) {
        var work = complete(publication, reader, language).work();
        var all = imprints.reviews(publication.place()).size();
        return new Facts(
                work.title(),
                HowUsed.sentences(edition(work, "", Instant.EPOCH, language)),
                work.hasMachineText(),
                work.law(),
                work.textHash(),
                work.reviews(),
                all - work.reviews().size());
    }

    /** Says whether a story informs the public on matters of public interest, which fiction does not; for its owners. */
    public void declare(PersonId owner, Publication publication, boolean informsThePublic) {
        access.require(publication.place(), owner, Role.OWNER);
        imprints.declare(publication.place(), informsThePublic, clock.instant());
    }

    /**
     * Records that this person read the text through, could change or refuse it, and answers for it by name; for owners.
     *
     * @param name under which they answer for it @param text the hash of the text they read, see {@link Facts}
     * @throws TextChanged when another text stands there now
     */
    public void review(PersonId owner, Publication publication, String name, String text) {
        access.require(publication.place(), owner, Role.OWNER);
        var said =
                PlainText.line("publishing.review.name", settings.reviewName()).required(name);
        if (!works.gather(publication, owner, Locale.ENGLISH).work().textHash().equals(text)) {
            throw new TextChanged();
        }
        imprints.review(
                publication.place(), owner, new Review(said, clock.instant().truncatedTo(ChronoUnit.SECONDS), text));
    }

    private Works.Gathered complete(Publication publication, @Nullable PersonId reader, Locale language) {
        access.require(publication.place(), reader, Role.READER);
        var gathered = works.gather(publication, reader, language);
        var bare = gathered.work();
        var text = bare.textHash();
        var reviews = imprints.reviews(publication.place()).stream()
                .map(Imprints.Reviewed::review)
                .filter(review -> review.text().equals(text))
                .toList();
        var substantial = bare.spans().stream()
                .anyMatch(span -> span.made() == TextClass.GENERATED || span.made() == TextClass.EDITED);
        var law = new Article50(
                substantial,
                access.everyoneIn(publication.place(), reader).isPresent(),
                publication instanceof Publication.OfDebate || imprints.informsThePublic(publication.place()),
                reviews.isEmpty()
                        ? Optional.empty()
                        : Optional.of(reviews.getLast().name()));
        var work = new Work(
                bare.kind(),
                bare.title(),
                bare.address(),
                bare.sections(),
                bare.contributors(),
                bare.runs(),
                law,
                reviews);
        return new Works.Gathered(work, gathered.people());
    }

    private Map<PersonId, String> named(Publication publication, Works.Gathered gathered) {
        var named = new HashMap<>(gathered.people());
        imprints.reviews(publication.place()).stream()
                .filter(reviewed -> gathered.work().reviews().contains(reviewed.review()))
                .forEach(reviewed -> named.merge(
                        reviewed.by(),
                        Manifests.EDITOR,
                        (one, other) -> one.contains(other) ? one : one + " " + other));
        return named;
    }

    private Edition edition(Work work, String id, Instant at, Locale language) {
        return new Edition(
                work,
                id,
                at,
                language,
                address.of("/provenance/" + id),
                settings.rights(),
                (key, details) -> words.getTranslation(key, language, details),
                sheet);
    }

    private static String fileName(Work work, Format format) {
        var plain = Normalizer.normalize(work.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var name = plain.isEmpty() ? "story-tank" : plain.substring(0, Math.min(60, plain.length()));
        return name + "." + format.suffix();
    }

    private static String rules() {
        try {
            return new ClassPathResource("publishing/file.css").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
