package org.storytank.story.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storytank.account.Member;
import org.storytank.account.Role;

/** Who is in a story, and whether others may come in. */
class Writers extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph others = new Paragraph();

    Writers() {
        addClassName("writers");
        list.addClassName("list");
        others.addClassName("quiet");
        add(list, others);
    }

    void show(List<Member> members, Optional<Role> everyone) {
        list.removeAll();
        members.stream().map(this::item).forEach(list::add);
        others.setText(getTranslation("story.everyone."
                + everyone.map(role -> role.name().toLowerCase(Locale.ROOT)).orElse("none")));
    }

    private ListItem item(Member member) {
        var role = new Span(getTranslation("story.role." + member.role().name().toLowerCase(Locale.ROOT)));
        role.addClassName("quiet");
        var item = new ListItem(new Span(member.person().name()), role);
        item.addClassName("writer");
        return item;
    }
}
