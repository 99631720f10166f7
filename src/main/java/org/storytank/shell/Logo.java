package org.storytank.shell;

import com.vaadin.flow.component.html.Span;

/** The mark: an open book, half full of water. One colour, that of the text around it; the same shape as icon.svg. */
public class Logo extends Span {

    private static final long serialVersionUID = 1L;

    private static final String MARK = """
            <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <path fill="none" stroke="currentColor" stroke-width="2.6" stroke-linejoin="round" \
            d="M3 7.5C7.5 5 12 5.5 16 8.5c4-3 8.5-3.5 13-1V25c-4.5-2.5-9-2-13 1-4-3-8.5-3.5-13-1z"/>
              <path fill="currentColor" \
            d="M3 16.5c2.2-2.3 4.3-2.3 6.5 0s4.3 2.3 6.5 0 4.3-2.3 6.5 0 4.3 2.3 6.5 0V25\
            c-4.5-2.5-9-2-13 1-4-3-8.5-3.5-13-1z"/>
            </svg>""";

    public Logo() {
        getElement().setProperty("innerHTML", MARK);
        addClassName("logo");
    }
}
