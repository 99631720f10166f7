package org.storytank.debate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentAccess;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.RightsMoved;

/**
 * Who may write the conclusion of a room together with the others: whoever may speak there, while the room concludes. Nobody else reads it: others see
 * what is put forward.
 */
@Component
class ConclusionDocuments implements DocumentAccess {

    private final ConclusionDrafts drafts;
    private final Rooms rooms;
    private final AccessService access;
    private final ApplicationEventPublisher events;

    ConclusionDocuments(ConclusionDrafts drafts, Rooms rooms, AccessService access, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.rooms = rooms;
        this.access = access;
        this.events = events;
    }

    @Override
    public DocumentRight rightOf(DocumentId document, @Nullable PersonId person) {
        if (person == null) {
            return DocumentRight.NONE;
        }
        return drafts.roomOf(document)
                .flatMap(rooms::find)
                .filter(DebateRoom::isConcludedTogether)
                .flatMap(room -> access.roleNow(room.id().place(), person))
                .filter(role -> role.includes(Role.WRITER))
                .map(_ -> DocumentRight.WRITE)
                .orElse(DocumentRight.NONE);
    }

    @Override
    public PlaceId placeOf(DocumentId document) {
        return drafts.roomOf(document)
                .orElseThrow(() -> new Unknown("document"))
                .place();
    }

    @EventListener
    void on(RoomPhased event) {
        askAgain(event.room());
    }

    @EventListener
    void on(RoomChoicesMade event) {
        askAgain(event.room());
    }

    private void askAgain(RoomId room) {
        drafts.of(room).stream()
                .flatMap(ConclusionDraft::documents)
                .forEach(document -> events.publishEvent(new RightsMoved(document)));
    }
}
