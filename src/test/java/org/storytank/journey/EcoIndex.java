package org.storytank.journey;

/**
 * How much of the world a page costs, 100 (little) to 0: the EcoIndex of GreenIT, from the number of its elements, requests and
 * kilobytes. Method and quantiles: https://www.ecoindex.fr/comment-ca-marche/
 */
record EcoIndex(int elements, int requests, double kilobytes) {

    private static final double[] ELEMENTS = {
        0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601
    };
    private static final double[] REQUESTS = {
        0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3_920
    };
    private static final double[] KILOBYTES = {
        0,
        1.37,
        144.7,
        319.53,
        479.46,
        631.97,
        783.38,
        937.91,
        1098.62,
        1265.47,
        1448.32,
        1648.27,
        1876.08,
        2142.06,
        2465.37,
        2866.31,
        3401.59,
        4155.73,
        5400.08,
        8037.54,
        223_212.26
    };

    long score() {
        return Math.round(100
                - 5
                        * (3 * quantile(ELEMENTS, elements)
                                + 2 * quantile(REQUESTS, requests)
                                + quantile(KILOBYTES, kilobytes))
                        / 6);
    }

    char grade() {
        var score = score();
        var bounds = new int[] {80, 70, 55, 40, 25, 10};
        for (var i = 0; i < bounds.length; i++) {
            if (score > bounds[i]) {
                return (char) ('A' + i);
            }
        }
        return 'G';
    }

    private static double quantile(double[] quantiles, double value) {
        for (var i = 1; i < quantiles.length; i++) {
            if (value < quantiles[i]) {
                return i - 1 + (value - quantiles[i - 1]) / (quantiles[i] - quantiles[i - 1]);
            }
        }
        return quantiles.length - 1.0;
    }
}
