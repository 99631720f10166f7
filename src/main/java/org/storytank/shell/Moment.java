package org.storytank.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.time.Instant;

/** When something was, the way people say it, with the exact time for whoever looks closer: {@code <time>}. */
@Tag("time")
public class Moment extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Moment(Instant then) {
        var dates = Dates.ofCurrentPage();
        getElement().setAttribute("datetime", then.toString());
        getElement().setAttribute("title", dates.exactly(then));
        setText(dates.said(then, Instant.now()));
        if (UI.getCurrent() != null) {
            getElement().setAttribute("lang", UI.getCurrent().getLocale().getLanguage());
        }
    }
}
