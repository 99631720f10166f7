package org.storytank.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.DebateService;
import org.storytank.publishing.Publication;
import org.storytank.publishing.Publication.OfDebate;
import org.storytank.publishing.Publication.OfStory;
import org.storytank.story.StoryId;

/** What an address is about, and who asks. Whether they may is asked in the service. */
@Component
class Publications {

    private final DebateService debates;
    private final PlainVisitor visitor;

    Publications(DebateService debates, PlainVisitor visitor) {
        this.debates = debates;
        this.visitor = visitor;
    }

    @Nullable
    PersonId reader(HttpServletRequest request) {
        return visitor.in(request).map(person -> person.id()).orElse(null);
    }

    Publication story(String id) {
        try {
            return new OfStory(new StoryId(id));
        } catch (IllegalArgumentException noId) {
            throw new Unknown("story");
        }
    }

    Publication debate(String code, HttpServletRequest request) {
        return debates.find(code, reader(request))
                .map(room -> new OfDebate(room.id()))
                .orElseThrow(() -> new Unknown("debate", "debate.web.unknown"));
    }
}
