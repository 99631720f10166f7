package org.storytank.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.storytank.story.LimitReached;

/**
 * A heading that its writers change where it stands. Those who cannot write see the heading; for writers the heading stays for
 * screen readers, and the field beside it is what they see.
 */
class TitleInPlace<H extends Component & HasText> extends Div {

    private static final long serialVersionUID = 1L;

    // Enter ends a title and Escape takes the typing back; both leave input methods alone.
    private static final String KEYS = """
            this.addEventListener('keydown', event => {
              if (event.isComposing) return;
              if (event.key === 'Enter') {
                event.preventDefault();
                this.inputElement.blur();
                this.dispatchEvent(new CustomEvent('title-done'));
              } else if (event.key === 'Escape') {
                this.value = this.dataset.told ?? '';
                this.inputElement.blur();
              }
            });
            """;

    private final H heading;
    private final TextArea field = new TextArea();
    private String untitled = "";
    private boolean typing;

    TitleInPlace(H heading, String label, SerializableConsumer<String> save) {
        this.heading = heading;
        addClassName("title-in-place");
        field.setAriaLabel(label);
        field.setMinRows(1);
        field.addFocusListener(_ -> typing = true);
        field.addBlurListener(_ -> typing = false);
        field.addAttachListener(_ -> field.getElement().executeJs(KEYS));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                save(save, event.getValue());
            }
        });
        add(heading, field);
    }

    /** What to show while there is no title. */
    void setUntitled(String untitled) {
        this.untitled = untitled;
        field.setPlaceholder(untitled);
    }

    /** A title from the story; it waits while somebody is typing here, and what they type then wins. */
    void show(String title) {
        heading.setText(title.isEmpty() ? untitled : title);
        field.getElement().setAttribute("data-told", title);
        if (!typing) {
            field.setInvalid(false);
            field.setValue(title);
        }
    }

    void setEditable(boolean editable) {
        field.setVisible(editable);
        heading.getElement().getClassList().set("visually-hidden", editable);
    }

    /** The person ended the title with Enter. */
    void onDone(SerializableRunnable act) {
        field.getElement().addEventListener("title-done", _ -> act.run());
    }

    private void save(SerializableConsumer<String> save, String typed) {
        try {
            field.setInvalid(false);
            save.accept(typed);
        } catch (LimitReached e) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation(e.words(), e.details()));
        }
    }
}
