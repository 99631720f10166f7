package org.storytank.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How long somebody has spoken: the browser counts on from what the server said, so that nobody's clock has to be right. */
@Tag("speaking-clock")
@JsModule("./debate/speaking-clock.ts")
class SpeakingClock extends Component {

    private static final long serialVersionUID = 1L;

    SpeakingClock(long seconds) {
        getElement().setAttribute("seconds", Long.toString(seconds)).setAttribute("role", "timer");
    }
}
