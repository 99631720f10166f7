package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.shell.web.PlainPage;
import org.storytank.shell.web.PlainPages;

/** The way into a room by its code. */
@Component
class Halls {

    private final DebateService debates;
    private final AccessService access;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    Halls(DebateService debates, AccessService access, PlainVisitor visitor, PlainPages pages) {
        this.debates = debates;
        this.access = access;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** @throws Unknown when no room is called so, or it is not open to whoever asks: both get the same answer */
    Hall enter(String code, HttpServletRequest request) {
        var person = visitor.in(request).orElse(null);
        var id = person == null ? null : person.id();
        var page = pages.page(request);
        var room = debates.find(code, id).orElseThrow(() -> new Unknown("debate", "debate.web.unknown"));
        return hall(debates.read(room.id(), id), person, page);
    }

    private Hall hall(Debate debate, @Nullable Person person, PlainPage page) {
        var place = debate.room().id().place();
        PersonId id = person == null ? null : person.id();
        var everyone = access.everyoneIn(place, id);
        var open = everyone.filter(one -> one.includes(Role.WRITER)).isPresent();
        var role = access.roleIn(place, id);
        var mine = role.filter(one -> one.includes(Role.WRITER)).isPresent();
        var seenBy = open
                ? "debate.seen.everyone"
                : everyone.isPresent()
                        ? "debate.seen.readers"
                        : debate.room().quote().isPresent() ? "debate.seen.story" : "debate.seen.invited";
        return new Hall(
                debates.codeOf(debate.room().id(), id, page.locale()),
                debate,
                person,
                mine || person == null && open,
                role.filter(one -> one.includes(Role.FACILITATOR)).isPresent(),
                seenBy,
                page);
    }
}
