package org.storytank.debate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Visitor;
import org.storytank.account.ui.PeopleDialog;
import org.storytank.account.ui.WhoAreYou;
import org.storytank.debate.CareNotes;
import org.storytank.debate.ClaimCare;
import org.storytank.debate.ClaimMerging;
import org.storytank.debate.ClaimReview;
import org.storytank.debate.ClaimSplitting;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Phasing;
import org.storytank.debate.Reasoning;
import org.storytank.debate.Reusing;
import org.storytank.debate.RoomDrafting;
import org.storytank.debate.RoomId;
import org.storytank.debate.Scribing;
import org.storytank.debate.Scripting;
import org.storytank.debate.Speaking;
import org.storytank.debate.Suggesting;
import org.storytank.debate.Voting;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.Models;
import org.storytank.drafting.Prompts;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.cases.CaseSettings;
import org.storytank.moderation.cases.RoomCaseService;
import org.storytank.moderation.cases.StatementService;
import org.storytank.shell.Words;

/** What the page of a room is made with. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
record RoomParts(
        DebateService debates,
        Voting voting,
        Phasing phasing,
        Speaking speaking,
        Scribing scribing,
        Scripting scripting,
        ClaimCare care,
        Reasoning reasoning,
        Reusing reusing,
        ClaimReview review,
        ClaimMerging merging,
        ClaimSplitting splitting,
        AccessService access,
        Visitor visitor,
        WhoAreYou whoAreYou,
        PeopleDialog people,
        DebateSettings settings,
        Words words,
        RoomDrafting drafting,
        DraftingService asking,
        Models models,
        Prompts prompts,
        AccountService accounts,
        HouseRules rules,
        StatementService statements,
        RoomCaseService cases,
        CaseSettings caseSettings,
        CareNotes notes,
        Suggesting suggesting) {

    static final String NAME_NOT_SHOWN = "debate.mask.newcomer";

    /** Who can see a room. */
    enum Seen {
        INVITED,
        STORY,
        READERS,
        EVERYONE_SPEAKS;

        String words() {
            return switch (this) {
                case INVITED -> "debate.seen.invited";
                case STORY -> "debate.seen.story";
                case READERS -> "debate.seen.readers";
                case EVERYONE_SPEAKS -> "debate.seen.everyone";
            };
        }
    }

    @Nullable
    PersonId me() {
        return visitor.id().orElse(null);
    }

    /** As {@link WhoAreYou#then(Consumer)}; the dialog says what becomes of the name in this room. */
    void asSomebody(RoomId room, Consumer<Person> act) {
        whoAreYou.then(I18NProvider.translate(why(room)), act);
    }

    private String why(RoomId room) {
        var nameless = me() == null
                && debates.find(room, null)
                        .filter(found -> found.choices().anonymous())
                        .isPresent();
        return nameless ? NAME_NOT_SHOWN : "account.name.why";
    }

    Seen seenBy(Debate debate, @Nullable PersonId me) {
        var everyone = access.everyoneIn(debate.room().id().place(), me);
        if (everyone.isEmpty()) {
            return debate.room().quote().isPresent() ? Seen.STORY : Seen.INVITED;
        }
        return everyone.get().includes(Role.WRITER) ? Seen.EVERYONE_SPEAKS : Seen.READERS;
    }

    Button share(RoomId room) {
        var button = new Button(
                I18NProvider.translate("debate.people"), _ -> people.openLed(room.place(), "debates/" + room));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** To what is worth talking about next, beside this page, which stays open. */
    Anchor crux(RoomId room) {
        return beside(room, "/crux", "debate.web.crux");
    }

    /** To how strong the yes to the question is, and why. */
    Anchor strength(RoomId room) {
        return beside(room, "/strength", "debate.web.strength");
    }

    /** To the page with the address that phones join by, for a projector or the door; beside this one, which stays open. */
    Anchor byPhone(RoomId room) {
        return beside(room, "/poster", "debate.web.poster");
    }

    /** To the page for a projector. */
    Anchor screen(RoomId room) {
        return beside(room, "/screen", "debate.screen");
    }

    /** To where what was said aloud is read back, and scribes are named. */
    Anchor scribe(RoomId room) {
        return beside(room, "/scribe", "debate.scribe.scribes");
    }

    /** To where the script of phases is prepared. */
    Anchor script(RoomId room) {
        return beside(room, "/script", "debate.script");
    }

    /** To where the conclusion is written and signed. */
    Anchor conclusion(RoomId room) {
        return beside(room, "/conclusion", "debate.conclusion.more");
    }

    /** To the proposals that can be decided. */
    Anchor proposals(RoomId room) {
        return beside(room, "/conclusion#proposals", "debate.proposals.link");
    }

    /** To where it is written together; by its address, as that page brings an editor along that this one does not need. */
    Anchor concludingTogether(RoomId room) {
        var link = new Anchor(
                "debates/%s/conclusion".formatted(room), I18NProvider.translate("debate.conclusion.together"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** To the page where those who run a room bring a map of another tool in. */
    Anchor bringIn(RoomId room) {
        return beside(room, "/import", "debate.import");
    }

    /** Where the pages of the room are that need no script. */
    String plain(RoomId room) {
        return debates.codeOf(room, me(), UI.getCurrent().getLocale()).path();
    }

    private Anchor beside(RoomId room, String page, String words) {
        var link = new Anchor(plain(room) + page, I18NProvider.translate(words));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
