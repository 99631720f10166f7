package org.storytank.provenance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;

/** What this place said of files that it handed out, for those who may read the work. */
@Service
public class ManifestService {

    private final Manifests manifests;
    private final AccessService access;

    ManifestService(Manifests manifests, AccessService access) {
        this.manifests = manifests;
        this.access = access;
    }

    /** Empty when there is none under this id, or its work is not open to the one who asks: both get the same answer. */
    public Optional<SignedManifest> find(String id, @Nullable PersonId reader) {
        return manifests
                .find(id)
                .filter(kept -> access.roleIn(kept.place(), reader).isPresent())
                .map(Manifests.Kept::signed);
    }
}
