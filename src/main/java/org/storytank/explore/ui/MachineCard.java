package org.storytank.explore.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import org.storytank.debate.RunLine;
import org.storytank.shell.Moment;

/** The mark of a machine's words with its card behind it: which model, when, who asked, with which prompt. Asked for when it is opened. */
@CssImport("./explore/machine-card.css")
class MachineCard extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final Div card = new Div();

    MachineCard(String badge, SerializableSupplier<List<RunLine>> runs) {
        super(badge);
        addClassName("machine-card");
        getSummary().addClassNames("tag", "machine");
        getSummary().setTitle(getTranslation("explore.machine.card"));
        card.addClassNames("card", "machine-runs");
        setContent(card);
        addToggleListener(event -> {
            if (event.isOpened() && card.getComponentCount() == 0) {
                show(runs.get());
            }
        });
    }

    private void show(List<RunLine> runs) {
        if (runs.isEmpty()) {
            card.add(new Paragraph(getTranslation("explore.machine.gone")));
        }
        runs.forEach(run -> card.add(line(run)));
    }

    private Paragraph line(RunLine run) {
        var line = new Paragraph();
        if (run.how().equals("unknown")) {
            line.setText(getTranslation("provenance.run.unknown"));
            return line;
        }
        var kind = new Span(getTranslation("provenance.badge." + "machine-" + run.how()));
        kind.addClassNames("tag", "machine");
        var said = new ArrayList<String>();
        said.add(getTranslation("explore.machine.run." + run.how(), run.model()));
        if (!run.askedBy().isEmpty()) {
            said.add(getTranslation("provenance.run.asked", run.askedBy()));
        }
        if (!run.prompt().isEmpty()) {
            said.add(getTranslation("provenance.run.prompt", run.prompt()));
        }
        line.add(kind, new Span(" " + String.join(" ", said) + " "), new Moment(run.at()));
        return line;
    }
}
