package org.storytank.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.storytank.moderation.Moderated;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.ui.MarkedWords;

/** Words that are judged, after what they were said to; a machine's are seen as a machine's. */
public class Said extends Div {

    private static final long serialVersionUID = 1L;

    public Said(Moderated.Shown shown) {
        this(shown.words(), shown.context());
    }

    /** @param words {@link Moderated.Shown#GONE} when they are not kept any more */
    public Said(LabelledText words) {
        this(words, List.of());
    }

    private Said(LabelledText words, List<LabelledText> context) {
        addClassName("said");
        context.forEach(line -> {
            var before = MarkedWords.in(new Paragraph(), line);
            before.addClassName("quiet");
            add(before);
        });
        add(
                words.text().isEmpty()
                        ? new Paragraph(getTranslation("cases.gone"))
                        : MarkedWords.in(new Paragraph(), words));
    }
}
