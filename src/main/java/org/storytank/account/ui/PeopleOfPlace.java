package org.storytank.account.ui;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Visitor;

/** Opens the people of a place over the page. */
@Component
class PeopleOfPlace implements PeopleDialog {

    private final AccessService access;
    private final Visitor visitor;
    private final PlaceNames names;

    PeopleOfPlace(AccessService access, Visitor visitor, PlaceNames names) {
        this.access = access;
        this.visitor = visitor;
        this.names = names;
    }

    @Override
    public void open(PlaceId place, String path) {
        open(
                place,
                path,
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.FACILITATOR)
                        .toList());
    }

    @Override
    public void openLed(PlaceId place, String path) {
        open(place, path, List.of(Role.values()));
    }

    private void open(PlaceId place, String path, List<Role> roles) {
        var title = names.of(place).map(PlaceNames::said).orElse("");
        new PlaceDialog(new PlacePeople(access, place, visitor.id().orElse(null)), title, path, roles).open();
    }
}
