package org.storytank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.storytank.StoryTank;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.coediting.DocumentAccess;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.log.Chunk;
import org.storytank.coediting.log.DocumentLog;

/**
 * The whole product with its real log on a real Neo4j, in which anybody may write any document: the load generator makes its
 * documents as it goes. Prints {@code ready PORT} once the tickets of all documents are written, and {@code warm} once it has stored as
 * often as people make it in some minutes: a server runs for weeks.
 */
public final class SyncServer {

    private static final int PEOPLE = 40;
    private static final int COMMITS = 8_000;

    private SyncServer() {}

    /** @param arguments data folder, file for the tickets, and documents as {@code PREFIX:HOW-MANY} */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var context = new SpringApplication(StoryTank.class, OpenToAll.class)
                .run(
                        "--server.port=0",
                        "--storytank.graph.directory=" + data.resolve("graph"),
                        "--storytank.demo.load=false",
                        // No page is asked for, so no bundle is needed; without this Vaadin looks for its development
                        // server.
                        "--vaadin.productionMode=true",
                        // The load comes from one machine and a few people; the bounds have tests of their own.
                        "--storytank.coediting.connections-per-person=100000",
                        "--storytank.coediting.documents-per-person=100000");
        Files.writeString(
                Path.of(arguments[1]),
                tickets(
                        context.getBean(AccountService.class),
                        context.getBean(DocumentService.class),
                        List.of(arguments).subList(2, arguments.length)));
        System.out.println("ready "
                + ((WebServerApplicationContext) context).getWebServer().getPort());
        if (System.in.read() >= 0) {
            warmUp(context.getBean(DocumentLog.class));
            System.out.println("warm");
        }
    }

    private static void warmUp(DocumentLog log) {
        var document = new DocumentId("warm-up");
        var turn = log.open(document).turn();
        for (var seq = 1; seq <= COMMITS; seq++) {
            log.append(List.of(new DocumentLog.Append(document, turn, Chunk.of(seq, List.of()), List.of())));
        }
    }

    /** {@code {"document": ["token", …], …}} */
    private static String tickets(AccountService accounts, DocumentService documents, List<String> wanted) {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> accounts.arrive("Bench " + i).person().id())
                .toList();
        return wanted.stream()
                .map(each -> each.split(":"))
                .flatMap(each -> tickets(documents, each[0], Integer.parseInt(each[1]), people))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** One document has many people, many have two each. */
    private static Stream<String> tickets(DocumentService documents, String prefix, int count, List<PersonId> people) {
        var here = count == 1 ? people : people.subList(0, 2);
        return IntStream.range(0, count)
                .mapToObj(i -> prefix + "-" + i)
                .map(document -> "\"%s\":[%s]".formatted(document, tokens(documents, document, here)));
    }

    private static String tokens(DocumentService documents, String document, List<PersonId> people) {
        return people.stream()
                .map(person ->
                        '"' + documents.ticket(new DocumentId(document), person).token() + '"')
                .collect(Collectors.joining(","));
    }

    static class OpenToAll {

        @Bean
        @Primary
        DocumentAccess openToAll() {
            return new DocumentAccess() {
                @Override
                public DocumentRight rightOf(DocumentId document, @Nullable PersonId person) {
                    return DocumentRight.WRITE;
                }

                @Override
                public PlaceId placeOf(DocumentId document) {
                    return new PlaceId("bench");
                }
            };
        }
    }
}
