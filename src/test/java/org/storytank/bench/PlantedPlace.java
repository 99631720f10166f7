package org.storytank.bench;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.storytank.StoryTank;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.story.StoryService;

/**
 * The product on a data folder, in which somebody writes a story of their own and in another's, and leaves for good when the second argument
 * says so. Prints {@code person ID} and ends.
 */
public final class PlantedPlace {

    /** Too long and of too many alphabets for Neo4j to pack, so that it stands in its files as it is. */
    static final String NAME = "Zéphyrine 潮 Quetzal of the Seven Islands";

    static final String OWN_WORDS = "Words that nobody but their writer ever saw: 潮 xylophone.";
    static final String SHARED_WORDS = "Words written in another's story: 潮 zeugma.";

    private PlantedPlace() {}

    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(
                StoryTank.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--storytank.graph.directory=" + arguments[0],
                "--storytank.demo.load=false")) {
            live(context, arguments[1].equals("leaves"));
        }
        System.exit(0);
    }

    private static void live(ApplicationContext context, boolean leaves) {
        var accounts = context.getBean(AccountService.class);
        var stories = context.getBean(StoryService.class);
        var documents = context.getBean(DocumentService.class);
        var person = accounts.arrive(NAME).person().id();
        var other = accounts.arrive("Ben").person().id();
        var own = stories.begin(person);
        documents.append(own.scenes().getFirst().id().document(), person, List.of(new TextPiece(OWN_WORDS, Map.of())));
        var shared = stories.begin(other);
        context.getBean(AccessService.class).give(other, shared.id().place(), person, Role.WRITER);
        documents.append(
                shared.scenes().getFirst().id().document(), person, List.of(new TextPiece(SHARED_WORDS, Map.of())));
        System.out.println("person " + person);
        if (leaves) {
            context.getBean(LeavingService.class).leaveForGood(person, OwnPlaces.ERASE);
        }
    }
}
