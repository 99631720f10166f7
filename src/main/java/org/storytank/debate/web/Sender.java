package org.storytank.debate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.shell.web.OurForms;

/** Who sent a form of a room. */
@Component
class Sender {

    private final OurForms stamps;

    Sender(OurForms stamps) {
        this.stamps = stamps;
    }

    /**
     * @throws ForeignForm when no page of ours gave it to this browser
     * @throws NotAllowed when they have said no name yet
     */
    PersonId of(Hall hall, Map<String, String> typed, HttpServletRequest request) {
        check(typed, request);
        return Optional.ofNullable(hall.id()).orElseThrow(() -> new NotAllowed(Role.WRITER, Role.READER));
    }

    /** The same for a form in which a name may be said. @return its stamp */
    String check(Map<String, String> typed, HttpServletRequest request) {
        var stamp = typed.getOrDefault(OurForms.FIELD, "");
        if (!OurForms.fromHere(request) || !stamps.gave(request, stamp)) {
            throw new ForeignForm();
        }
        return stamp;
    }
}
