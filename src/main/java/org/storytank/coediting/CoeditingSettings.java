package org.storytank.coediting;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.storytank.coediting.authorship.Fingerprints;

/**
 * Bounds and rhythms of live documents. {@code src/docs/coediting.md} lists them with their close codes.
 *
 * @param allowedOrigins pages of other sites that may open sockets; empty means this site only
 * @param resentFor how long after a restored backup anybody's browser may bring back what others wrote after that backup was made
 * @param ticketLasts how long a ticket opens the socket; as proof of a client id it never expires
 * @param connections sockets on this server
 * @param connectionsPerDocument sockets on one document
 * @param namelessPercent how much of either people without a name may take
 * @param connectionsPerPerson sockets of one person with a name
 * @param documentsPerPerson documents that one person has open at once
 * @param frameLimit the largest frame taken from a client
 * @param messagesPerFrame how many messages it may hold
 * @param framesPerSecond frames a connection may send, on average; a request for the whole document counts as ten
 * @param frameBurst frames a connection may send at once
 * @param sendQueue what may wait to be sent to one connection before it is closed as too slow
 * @param sendTimeout how long one frame may take to leave
 * @param storeQueue changes of one document that may wait for being stored
 * @param gapLimit changes of one document that may wait for others that they build on
 * @param characters the longest text of a document, in UTF-16 units
 * @param workPerUpdate steps past concurrent changes that one change may take until it is refused
 * @param deletedWords how much of what people deleted is kept to know it again, in UTF-16 units a document; the oldest is forgotten first
 * @param copiedRuns how many stretches one message may say are copied
 * @param machineMatch from how many letters and digits in a row a machine's words are known again, 40 at least
 * @param awarenessEvery presence is sent on at most this often
 * @param awarenessLasts presence that is not renewed ends after this
 * @param awarenessLimit the largest presence state of one client
 * @param quietFor a connection to which nothing was sent this long gets an empty message, as Yjs clients leave silent servers
 * @param deadAfter a connection from which nothing came this long, not even a pong, is closed
 * @param commitEvery within which a change is to be stored, while a disk needs no more than half of it, together with those that came meanwhile; after a pause at once
 * @param commitEveryInHalls the same while the first of them has a hall of people to tell
 * @param hall connections on one document from which on they are a hall: told in fewer, larger frames
 * @param storeRetry how long to wait before storing again what failed
 * @param storeTimeout how long one transaction may take
 * @param packAfter log nodes of a document after which they are packed and a snapshot is kept
 * @param packSize how large a packed log node may become
 * @param unloadAfter how long a document nobody has open stays in memory
 * @param changedEvery how often {@link DocumentChanged} is told, at most
 */
@ConfigurationProperties("storytank.coediting")
public record CoeditingSettings(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("7d") Duration resentFor,
        @DefaultValue("7d") Duration ticketLasts,
        @DefaultValue("10000") int connections,
        @DefaultValue("1000") int connectionsPerDocument,
        @DefaultValue("25") int namelessPercent,
        @DefaultValue("30") int connectionsPerPerson,
        @DefaultValue("20") int documentsPerPerson,
        @DefaultValue("2MB") DataSize frameLimit,
        @DefaultValue("1000") int messagesPerFrame,
        @DefaultValue("100") int framesPerSecond,
        @DefaultValue("1000") int frameBurst,
        @DefaultValue("8MB") DataSize sendQueue,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("8MB") DataSize storeQueue,
        @DefaultValue("4MB") DataSize gapLimit,
        @DefaultValue("500000") int characters,
        @DefaultValue("20000000") long workPerUpdate,
        @DefaultValue("500000") int deletedWords,
        @DefaultValue("1000") int copiedRuns,
        @DefaultValue("40") int machineMatch,
        @DefaultValue("50ms") Duration awarenessEvery,
        @DefaultValue("30s") Duration awarenessLasts,
        @DefaultValue("4KB") DataSize awarenessLimit,
        @DefaultValue("10s") Duration quietFor,
        @DefaultValue("90s") Duration deadAfter,
        @DefaultValue("50ms") Duration commitEvery,
        @DefaultValue("100ms") Duration commitEveryInHalls,
        @DefaultValue("100") int hall,
        @DefaultValue("1s") Duration storeRetry,
        @DefaultValue("5s") Duration storeTimeout,
        @DefaultValue("200") int packAfter,
        @DefaultValue("256KB") DataSize packSize,
        @DefaultValue("60s") Duration unloadAfter,
        @DefaultValue("1s") Duration changedEvery) {

    public CoeditingSettings {
        if (machineMatch < Fingerprints.GUARANTEED) {
            throw new IllegalArgumentException(
                    "storytank.coediting.machine-match is %d; it is at least %d, as shorter passages are not indexed"
                            .formatted(machineMatch, Fingerprints.GUARANTEED));
        }
    }
}
