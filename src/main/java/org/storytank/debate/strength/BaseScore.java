package org.storytank.debate.strength;

/** What a claim is worth before any argument, from what people said of it. Our choice, and a page that shows it says so. */
public final class BaseScore {

    /** How many degrees of weight people can give: 0 to 4. */
    public static final int RATINGS = 5;

    private BaseScore() {}

    /**
     * From ratings of its weight: (1 + Σ rating/4) / (2 + number), one half when nobody rated it. The Laplace formula: a single rating
     * moves it a little, many decide it.
     *
     * @param howMany how many people gave each rating from 0 to 4
     */
    public static double ofRatings(long... howMany) {
        if (howMany.length != RATINGS) {
            throw new IllegalArgumentException("Ratings go from 0 to 4: five numbers, not " + howMany.length);
        }
        var sum = 0.0;
        var people = 0L;
        for (var rating = 0; rating < RATINGS; rating++) {
            if (howMany[rating] < 0) {
                throw new IllegalArgumentException("Nobody can be rated by " + howMany[rating] + " people");
            }
            sum += howMany[rating] * (rating / 4.0);
            people += howMany[rating];
        }
        return (1 + sum) / (2 + people);
    }

    /**
     * From votes, for {@link Gradual#SOCIAL}: agree / (agree + disagree + ε), 0 without votes (Leite and Martins 2011).
     *
     * @param doubt ε, above 0: the more, the more votes it takes to be sure
     */
    public static double ofVotes(long agree, long disagree, double doubt) {
        if (agree < 0 || disagree < 0 || !(doubt > 0)) {
            throw new IllegalArgumentException(
                    "Votes are not negative and doubt is above 0; not %d, %d, %s".formatted(agree, disagree, doubt));
        }
        return agree / (agree + disagree + doubt);
    }
}
