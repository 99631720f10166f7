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
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

/**
 * The product on a data folder, in which two people write, each a story of their own and in another's; the first leaves for good. Prints
 * {@code left ID} and {@code stays ID}, and ends.
 */
public final class PlantedPlace {

    /** Too long and of too many alphabets for Neo4j to pack, so that they stand in its files as they are. */
    static final Writer LEAVES = new Writer(
            "Zéphyrine 潮 Quetzal of the Seven Islands",
            "Words that nobody but their writer ever saw: 潮 xylophone.",
            "Words written in another's story: 潮 zeugma.");

    static final Writer STAYS = new Writer(
            "Wilhelmine 海 Kookaburra of Nine Valleys",
            "Words that their writer keeps to themselves: 海 saxophone.",
            "Words added to what another began: 海 syzygy.");

    /** @param own words in a story of their own @param shared words in another's */
    record Writer(String name, String own, String shared) {}

    private final AccountService accounts;
    private final StoryService stories;
    private final DocumentService documents;
    private final AccessService access;

    private PlantedPlace(ApplicationContext context) {
        this.accounts = context.getBean(AccountService.class);
        this.stories = context.getBean(StoryService.class);
        this.documents = context.getBean(DocumentService.class);
        this.access = context.getBean(AccessService.class);
    }

    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(
                StoryTank.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--storytank.graph.directory=" + arguments[0],
                "--storytank.demo.load=false")) {
            var place = new PlantedPlace(context);
            var leaves = place.write(LEAVES);
            var stays = place.write(STAYS);
            context.getBean(LeavingService.class).leaveForGood(leaves, OwnPlaces.ERASE);
            System.out.println("left " + leaves);
            System.out.println("stays " + stays);
        }
        System.exit(0);
    }

    private PersonId write(Writer writer) {
        var person = accounts.arrive(writer.name).person().id();
        var other = accounts.arrive("Ben").person().id();
        append(stories.begin(person), person, writer.own);
        var shared = stories.begin(other);
        access.give(other, shared.id().place(), person, Role.WRITER);
        append(shared, person, writer.shared);
        return person;
    }

    private void append(Story story, PersonId person, String words) {
        documents.append(story.scenes().getFirst().id().document(), person, List.of(new TextPiece(words, Map.of())));
    }
}
