package org.storytank.debate.strength;

import java.util.Random;

/** Debates drawn at random, without circles: an argument always goes from later claims to an earlier one. */
final class RandomDebate {

    private RandomDebate() {}

    static GraphBuilder drawn(Random random, int claims, int arguments) {
        var builder = BipolarGraph.builder();
        for (var i = 0; i < claims; i++) {
            builder.claim(random.nextDouble());
        }
        for (var i = 0; i < arguments; i++) {
            var about = random.nextInt(claims - 1);
            var premises = new int[1 + random.nextInt(3) / 2];
            for (var p = 0; p < premises.length; p++) {
                premises[p] = about + 1 + random.nextInt(claims - about - 1);
            }
            switch (random.nextInt(5)) {
                case 0, 1 -> builder.support(about, premises);
                case 2, 3 -> builder.attack(about, premises);
                default -> {
                    if (i == 0) {
                        builder.attack(about, premises);
                    } else {
                        // The last claim has nothing said of it, so that no circle can arise.
                        builder.undercut(random.nextInt(i), claims - 1);
                    }
                }
            }
        }
        return builder;
    }
}
