package org.storytank.drafting;

import java.util.Locale;
import org.storytank.shell.Refusal;

/** A model was not asked; nothing left this machine and nothing was changed. */
public class DraftingRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** Why not. */
    public enum Why {
        NOT_SET_UP("No model is set up here; whoever runs this place can name one in its settings"),
        SWITCHED_OFF("Nobody may ask a model here until an owner of the place switches it on"),
        NOTHING_CHOSEN("There are no words here to ask about; choose a passage, or write first"),
        PASSAGE_TOO_LONG("The passage is longer than an answer may be, so its end would be lost; choose a shorter one"),
        NOT_A_CORRECTION("The model changed more than mistakes, so nothing was changed"),
        WISH_NEEDED("Say what you wish for"),
        WISH_TOO_LONG("The wish is longer than it may be"),
        PERSON_SPENT("This person has asked for as much as they may today; tomorrow there is more"),
        PLACE_SPENT("As much was asked for here as may be today; tomorrow there is more"),
        EVERYONE_SPENT("As much was asked for in all of this place as may be today; tomorrow there is more"),
        NOT_YOURS("The answer was given to somebody else, or for another place"),
        NOT_WHOLE("The answer did not come to its end as it should, so it is put nowhere"),
        NOT_IN_ANSWER("Only words of the answer can be taken from it"),
        TAKEN_ALREADY("These words were taken already"),
        PASSAGE_CHANGED("The passage was changed or deleted meanwhile; choose it again");

        private final String message;

        Why(String message) {
            this.message = message;
        }
    }

    private final Why why;

    public DraftingRefused(Why why) {
        super(why.message);
        this.why = why;
    }

    static DraftingRefused spent(Budget.Whose whose) {
        return new DraftingRefused(
                switch (whose) {
                    case PERSON -> Why.PERSON_SPENT;
                    case PLACE -> Why.PLACE_SPENT;
                    case EVERYONE -> Why.EVERYONE_SPENT;
                });
    }

    public Why why() {
        return why;
    }

    @Override
    public String words() {
        return "drafting.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }
}
