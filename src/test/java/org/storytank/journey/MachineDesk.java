package org.storytank.journey;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentService;
import org.storytank.provenance.DraftRun;

/**
 * A machine that writes what a journey tells it to. It is added to the class path of a running product by
 * {@link RunningStoryTank#withMachine}, and is in no package of it.
 */
public class MachineDesk {

    public static final String MODEL = "a-test-model";

    static final String PATH = "/machine-desk";

    private final DocumentService documents;
    private final Clock clock;

    public MachineDesk(DocumentService documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Bean
    RouterFunction<ServerResponse> drafting() {
        return RouterFunctions.route().POST(PATH, this::draft).build();
    }

    private ServerResponse draft(ServerRequest request) throws Exception {
        var askedBy = new PersonId(request.param("by").orElseThrow());
        var run = new DraftRun(UUID.randomUUID().toString(), MODEL, clock.instant(), askedBy);
        documents.draft(
                new DocumentId(request.param("document").orElseThrow()),
                askedBy,
                run,
                Integer.parseInt(request.param("at").orElseThrow()),
                request.body(String.class));
        return ServerResponse.noContent().build();
    }
}
