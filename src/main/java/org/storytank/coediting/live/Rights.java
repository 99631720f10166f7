package org.storytank.coediting.live;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentAccess;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentSchema;
import org.storytank.coediting.FlatText;

/** Who may do what with a document, asked from the features that own documents; what nobody owns is closed to everybody. */
@Component
public class Rights {

    private final ObjectProvider<DocumentAccess> owners;
    private final AccessService access;
    private final AccountService accounts;

    Rights(ObjectProvider<DocumentAccess> owners, AccessService access, AccountService accounts) {
        this.owners = owners;
        this.access = access;
        this.accounts = accounts;
    }

    public DocumentRight of(DocumentId document, @Nullable PersonId person) {
        return owners.stream()
                .map(owner -> owner.rightOf(document, person))
                .max(Comparator.naturalOrder())
                .orElse(DocumentRight.NONE);
    }

    public DocumentRight requireRead(DocumentId document, @Nullable PersonId person) {
        var right = of(document, person);
        if (right == DocumentRight.NONE) {
            throw new Unknown("document");
        }
        return right;
    }

    public void requireWrite(DocumentId document, PersonId person) {
        if (requireRead(document, person) != DocumentRight.WRITE) {
            throw new NotAllowed(Role.WRITER, Role.READER);
        }
    }

    /** Returns for owners of the document's place, and for the host. */
    public void requireOwner(DocumentId document, PersonId person) {
        var place = placeOf(document).orElseThrow(() -> new Unknown("document"));
        if (accounts.find(person).map(Person::host).orElse(false)) {
            return;
        }
        requireRead(document, person);
        var has = access.roleIn(place, person).orElse(null);
        if (has != Role.OWNER) {
            throw new NotAllowed(Role.OWNER, has);
        }
    }

    /** @throws NotAllowed while a feature still has the document: what people can see is deleted there first, by who may */
    public void requireOver(DocumentId document) {
        if (placeOf(document).isPresent()) {
            throw new NotAllowed("This text is still part of something people have; delete that first.");
        }
    }

    private Optional<PlaceId> placeOf(DocumentId document) {
        return owners.stream().flatMap(owner -> placeOf(owner, document)).findFirst();
    }

    private static Stream<PlaceId> placeOf(DocumentAccess owner, DocumentId document) {
        try {
            return Stream.of(owner.placeOf(document));
        } catch (Unknown notTheirs) {
            return Stream.empty();
        }
    }

    DocumentSchema schemaOf(DocumentId document) {
        return owners.stream()
                .map(owner -> owner.schemaOf(document))
                .findFirst()
                .orElseGet(FlatText::new);
    }
}
