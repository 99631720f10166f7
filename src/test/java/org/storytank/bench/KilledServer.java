package org.storytank.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.storytank.StoryTank;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.coediting.DocumentAccess;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.Ticket;

/** The product on a data folder, with one document that anybody may write: made to be killed. Prints {@code ready PORT TOKEN CLIENT TOKEN CLIENT}. */
public final class KilledServer {

    static final DocumentId DOCUMENT = new DocumentId("killed-again-and-again");

    private KilledServer() {}

    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]);
        var context = new SpringApplication(StoryTank.class, OneOpenDocument.class)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--storytank.graph.directory=" + data.resolve("graph"),
                        "--storytank.demo.load=false");
        var first = ticket(context, "Typist");
        var second = ticket(context, "Another");
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        System.out.printf(
                "ready %d %s %d %s %d%n", port, first.token(), first.clientId(), second.token(), second.clientId());
        endWithWhoStartedIt();
    }

    private static Ticket ticket(ApplicationContext context, String name) {
        var person = context.getBean(AccountService.class).arrive(name).person();
        return context.getBean(DocumentService.class).ticket(DOCUMENT, person.id());
    }

    /** Its terminal closes when the process that started it ends, however that ends. */
    private static void endWithWhoStartedIt() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // The same thing.
        }
        Runtime.getRuntime().halt(0);
    }

    /** No configuration that a scan would find: no other test may get this by accident. */
    static class OneOpenDocument {

        @Bean
        DocumentAccess oneOpenDocument() {
            return new DocumentAccess() {
                @Override
                public DocumentRight rightOf(DocumentId document, @Nullable PersonId person) {
                    return document.equals(DOCUMENT) ? DocumentRight.WRITE : DocumentRight.NONE;
                }

                @Override
                public PlaceId placeOf(DocumentId document) {
                    return new PlaceId(document.value());
                }
            };
        }
    }
}
