package org.storytank.moderation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.storytank.moderation.cases.Note;
import org.storytank.shell.Moment;

/** What moderators wrote to one another about a case. */
class NotesList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    NotesList(List<Note> notes) {
        notes.forEach(note -> add(line(note)));
    }

    private ListItem line(Note note) {
        var said = getTranslation(
                "cases.note.kind." + note.kind().word(),
                note.by().isEmpty() ? getTranslation("cases.note.nobody") : note.by(),
                note.outcome()
                        .map(outcome -> getTranslation("cases.outcome." + outcome.word()))
                        .orElse(""));
        var line = new ListItem(note.text().isEmpty() ? said + " · " : said + " : " + note.text() + " · ");
        line.add(new Moment(note.at()));
        return line;
    }
}
