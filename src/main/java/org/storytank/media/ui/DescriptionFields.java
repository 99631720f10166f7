package org.storytank.media.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaSettings;
import org.storytank.provenance.Involvement;

/** What people say of an image: what can be seen, who made it, the terms, and whether AI had to do with it. */
class DescriptionFields extends Div {

    private static final long serialVersionUID = 1L;

    /** What somebody declares; nobody is asked to declare that AI had nothing to do with it. */
    private enum Declared {
        NOTHING,
        GENERATED,
        EDITED
    }

    private final TextArea alt = new TextArea();
    private final Checkbox decorative = new Checkbox();
    private final TextField credit = new TextField();
    private final Select<Licence> licence = new Select<>();
    private final TextField ownWords = new TextField();
    private final RadioButtonGroup<Declared> declared = new RadioButtonGroup<>();

    DescriptionFields(MediaSettings settings) {
        addClassName("image-fields");
        alt.setLabel(getTranslation("media.alt"));
        alt.setHelperText(getTranslation("media.alt.help"));
        alt.setMaxLength(settings.altLength());
        alt.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        decorative.setLabel(getTranslation("media.decorative"));
        decorative.addValueChangeListener(change -> alt.setEnabled(!change.getValue()));
        credit.setLabel(getTranslation("media.credit"));
        credit.setHelperText(getTranslation("media.credit.help"));
        credit.setMaxLength(settings.creditLength());
        licence.setLabel(getTranslation("media.licence"));
        licence.setHelperText(getTranslation("media.licence.help"));
        licence.setItems(Licence.values());
        licence.setItemLabelGenerator(one -> getTranslation(one.words()));
        licence.addValueChangeListener(change -> ownWords.setVisible(change.getValue() == Licence.OWN_WORDS));
        licence.setValue(Licence.ALL_RIGHTS_RESERVED);
        ownWords.setLabel(getTranslation("media.licence.own"));
        ownWords.setMaxLength(settings.licenceLength());
        ownWords.setVisible(false);
        declared.setLabel(getTranslation("media.declared"));
        declared.setHelperText(getTranslation("media.declared.help"));
        declared.setItems(Declared.values());
        declared.setItemLabelGenerator(
                one -> getTranslation("media.declared." + one.name().toLowerCase(Locale.ROOT)));
        declared.setValue(Declared.NOTHING);
        add(alt, decorative, credit, licence, ownWords, declared);
    }

    void show(Description said, @Nullable Involvement how) {
        alt.setValue(said.alt());
        decorative.setValue(said.decorative());
        credit.setValue(said.credit());
        licence.setValue(said.licence());
        ownWords.setValue(said.ownWords());
        if (how != null) {
            declared.setValue(how == Involvement.GENERATED ? Declared.GENERATED : Declared.EDITED);
            declared.setReadOnly(how == Involvement.GENERATED);
        }
    }

    /** What the file says of whom to name, where nobody has said it yet. */
    void suggestCredit(String named) {
        if (credit.isEmpty()) {
            credit.setValue(named);
        }
    }

    Description description() {
        return new Description(
                alt.getValue(), decorative.getValue(), credit.getValue(), licence.getValue(), ownWords.getValue());
    }

    @Nullable
    Involvement declared() {
        return switch (declared.getValue()) {
            case NOTHING -> null;
            case GENERATED -> Involvement.GENERATED;
            case EDITED -> Involvement.EDITED;
        };
    }

    void focus() {
        alt.focus();
    }
}
