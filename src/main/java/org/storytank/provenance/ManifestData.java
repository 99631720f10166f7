package org.storytank.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;

/** The names in manifests. A name that goes is taken out and the manifest signed anew; files in other people's hands keep theirs. */
@Component
class ManifestData implements PersonalData {

    private final Manifests manifests;
    private final Signing signing;

    ManifestData(Manifests manifests, Signing signing) {
        this.manifests = manifests;
        this.signing = signing;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("provenance.kept.manifests"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        var named = manifests.naming(person).stream().map(Manifests.Named::id).toList();
        return named.isEmpty() ? Map.of() : Map.of("manifests", named);
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        for (var named : manifests.naming(person)) {
            var json = without(named.contributor(), named.signed().json());
            manifests.replace(named.id(), signing.sign(json), person);
        }
    }

    /** @param as what the person is in it, see {@link Manifests#keep} */
    private static Map<String, Object> without(String as, Map<String, Object> json) {
        var roles = List.of(as.split(" "));
        var left = new HashMap<>(json);
        var contributors = new ArrayList<Object>();
        for (var one : (List<?>) json.getOrDefault("contributors", List.of())) {
            var kept = new LinkedHashMap<Object, Object>((Map<?, ?>) one);
            if (roles.contains(String.valueOf(kept.get("id")))) {
                kept.remove("name");
            }
            contributors.add(kept);
        }
        left.put("contributors", contributors);
        if (roles.contains(Manifests.EDITOR)) {
            left.put("reviews", List.of());
            var law = new LinkedHashMap<Object, Object>((Map<?, ?>) json.getOrDefault("article50_4", Map.of()));
            law.remove("responsibleEditor");
            left.put("article50_4", law);
        }
        return left;
    }
}
