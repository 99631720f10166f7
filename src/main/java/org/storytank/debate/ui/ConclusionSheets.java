package org.storytank.debate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.account.ui.WhoAreYou;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.ui.DocumentEditor;
import org.storytank.debate.ConclusionDraft;
import org.storytank.shell.Refusal;

/** What was agreed and what divides, each a sheet on which several people write. */
class ConclusionSheets extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DocumentService documents;
    private final transient WhoAreYou whoAreYou;
    private transient @Nullable ConclusionDraft open;

    ConclusionSheets(DocumentService documents, WhoAreYou whoAreYou) {
        this.documents = documents;
        this.whoAreYou = whoAreYou;
        addClassName("conclusion-sheets");
    }

    /** Once for one draft: what people are writing stays where it is. */
    void open(ConclusionDraft draft, Person person) {
        if (draft.equals(open)) {
            return;
        }
        open = draft;
        removeAll();
        add(
                new Paragraph(getTranslation("debate.conclusion.together.help") + " "
                        + getTranslation("debate.conclusion.together.plain")),
                part("agreed", draft.agreed(), person),
                part("divides", draft.divides(), person));
    }

    void close() {
        open = null;
        removeAll();
    }

    /** Whoever may not write any more at that moment is told why by the page around. */
    private void takeSeat(DocumentEditor editor, DocumentId document, Person person) {
        try {
            editor.setTicket(documents.ticket(document, person.id()), person);
        } catch (RuntimeException refused) {
            if (!(refused instanceof Refusal)) {
                throw refused;
            }
            close();
        }
    }

    private Section part(String part, DocumentId document, Person person) {
        var editor = new DocumentEditor(document, documents.ticket(document, person.id()), person);
        editor.setLabel(getTranslation("debate.conclusion.together.%s.label".formatted(part)));
        editor.onFirstContribution(_ -> whoAreYou.contributed());
        editor.onTicketNeeded(_ -> takeSeat(editor, document, person));
        editor.onWhenAsked(asked ->
                editor.tellWhen(asked, documents.writtenAt(document, person.id(), asked.client(), asked.clock())));
        var section = new Section(new H2(getTranslation("debate.conclusion." + part)), editor);
        section.addClassName(part);
        return section;
    }
}
