package org.storytank.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.RuleVersion;

/** The rule that held something: what it is called, why it is one, and the way to its file in exactly this version. */
class RuleRead extends Div {

    private static final long serialVersionUID = 1L;

    RuleRead(HouseRules rules, RuleVersion version) {
        var file = new Anchor(
                "moderation/rules/%s/%d.yaml".formatted(version.id(), version.version()),
                getTranslation("cases.queue.rule.file", version));
        file.setRouterIgnore(true);
        add(new Paragraph(getTranslation("cases.queue.rule", version)));
        rules.find(version).ifPresent(rule -> {
            var why = new Paragraph("%s. %s"
                    .formatted(
                            rule.title().in(getLocale().getLanguage()),
                            rule.rationale().in(getLocale().getLanguage())));
            why.addClassName("quiet");
            add(why);
        });
        add(new Paragraph(file));
    }
}
