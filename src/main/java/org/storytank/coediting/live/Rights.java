package org.storytank.coediting.live;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
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

    Rights(ObjectProvider<DocumentAccess> owners) {
        this.owners = owners;
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

    /** @throws NotAllowed while a feature still has the document: what people can see is deleted there first, by who may */
    public void requireOver(DocumentId document) {
        if (owners.stream().anyMatch(owner -> owns(owner, document))) {
            throw new NotAllowed("This text is still part of something people have; delete that first.");
        }
    }

    private static boolean owns(DocumentAccess owner, DocumentId document) {
        try {
            owner.placeOf(document);
            return true;
        } catch (Unknown notTheirs) {
            return false;
        }
    }

    DocumentSchema schemaOf(DocumentId document) {
        return owners.stream()
                .map(owner -> owner.schemaOf(document))
                .findFirst()
                .orElseGet(FlatText::new);
    }
}
