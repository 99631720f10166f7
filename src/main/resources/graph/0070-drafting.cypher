// What was asked of models in a day: (:DraftSpending {scope, day, tokens}). The choice to draft stands on the place: drafting, draftingChosenAt, draftingChosenBy.
CREATE CONSTRAINT draft_spending IF NOT EXISTS FOR (s:DraftSpending) REQUIRE (s.scope, s.day) IS UNIQUE;
CREATE INDEX place_drafting_chosen_by IF NOT EXISTS FOR (p:Place) ON (p.draftingChosenBy);
