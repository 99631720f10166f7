package org.storytank.debate.web;

import org.storytank.shell.Refusal;

/** A form that no page of ours gave to this browser, or gave it too long ago. */
class ForeignForm extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    ForeignForm() {
        super("The form's stamp was not given to this browser. Send it again from the page shown");
    }

    @Override
    public String words() {
        return "debate.web.stamp";
    }
}
