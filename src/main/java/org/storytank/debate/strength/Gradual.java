package org.storytank.debate.strength;

/**
 * The semantics of the literature. With w the base score, a the worth of each attack and s of each support: an aggregate α of the
 * arguments, then an influence σ(w, α).
 */
public enum Gradual implements Semantics {

    /** α = Σs − Σa; σ moves w towards 1 or 0 by h(|α|) = α²/(1+α²). Never saturates in a crowd: the default (Potyka 2018). */
    QUADRATIC_ENERGY {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            var balance = sum(support, supports) - sum(against, attacks);
            return moved(base, Math.signum(balance) * saturating(balance * balance));
        }
    },

    /** α = Π(1−a) − Π(1−s); σ moves w towards 1 or 0 by |α|. Many supporters saturate it (Rago et al. 2016). */
    DF_QUAD {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            return moved(base, left(against, attacks) - left(support, supports));
        }
    },

    /** α as in DF-QuAD; σ moves by |α|/(1+|α|), as the library QBAF-Py does. Another library gives this name to another formula. */
    SQUARED_DF_QUAD {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            var balance = left(against, attacks) - left(support, supports);
            return moved(base, Math.signum(balance) * saturating(Math.abs(balance)));
        }
    },

    /** α = Σs − Σa; σ = 1 − (1−w²)/(1+w·e^α) (Amgoud and Ben-Naim 2017). */
    EULER {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            return euler(base, sum(support, supports) - sum(against, attacks));
        }
    },

    /** Euler where only the strongest attack and the strongest support count: α = max s − max a. */
    EULER_TOP {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            return euler(base, strongest(support, supports) - strongest(against, attacks));
        }
    },

    /** α = Σs − Σa; σ = logistic(ln(w/(1−w)) + α), one neuron a claim; base scores 0 and 1 stay what they are (Potyka 2021). */
    MLP {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            var balance = sum(support, supports) - sum(against, attacks);
            return 1 / (1 + Math.exp(-(Math.log(base / (1 - base)) + balance)));
        }
    },

    /** σ = w/(1+Σa); knows attacks only (Besnard and Hunter 2001, weighted). */
    H_CATEGORISER {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            return base / (1 + sum(against, attacks));
        }

        @Override
        public boolean hearsSupport() {
            return false;
        }
    },

    /** σ = w·Π(1−a) with w the share of votes for it; knows attacks only (Leite and Martins 2011). */
    SOCIAL {
        @Override
        public double strength(double base, double[] against, int attacks, double[] support, int supports) {
            return base * left(against, attacks);
        }

        @Override
        public boolean hearsSupport() {
            return false;
        }
    };

    /** Towards 1 by a share of the way, or towards 0 when the share is negative. */
    private static double moved(double base, double share) {
        return share >= 0 ? base + share * (1 - base) : base + share * base;
    }

    private static double saturating(double x) {
        return x / (1 + x);
    }

    private static double euler(double base, double balance) {
        return 1 - (1 - base * base) / (1 + base * Math.exp(balance));
    }

    private static double sum(double[] values, int count) {
        var sum = 0.0;
        for (var i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** What is left when each takes its share away. */
    private static double left(double[] values, int count) {
        var left = 1.0;
        for (var i = 0; i < count; i++) {
            left *= 1 - values[i];
        }
        return left;
    }

    private static double strongest(double[] values, int count) {
        var strongest = 0.0;
        for (var i = 0; i < count; i++) {
            strongest = Math.max(strongest, values[i]);
        }
        return strongest;
    }
}
