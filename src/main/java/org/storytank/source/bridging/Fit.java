package org.storytank.source.bridging;

/**
 * The model of the ratings: {@code mean + generosity[rater] + part[note] + side[rater] · lean[note]}.
 *
 * @param generosity how kindly each rater rates in general
 * @param side where each rater stands on the one axis that explains most; signs are set so that the first rater who takes one is positive
 * @param part what each note earns whatever side one is on
 * @param lean how much each note pleases one side
 * @param loss what the model leaves unexplained, with what its size costs; smaller is better
 * @param settled false when it was still moving after the rounds it may take: then nothing is to be concluded
 */
record Fit(
        double mean, double[] generosity, double[] side, double[] part, double[] lean, double loss, boolean settled) {}
