package org.storytank.debate.strength;

import java.util.LinkedHashMap;
import java.util.Map;

/** A graph told by names, one premise an argument, as the papers draw them. */
final class Named {

    private final GraphBuilder builder = BipolarGraph.builder();
    private final Map<String, Integer> claims = new LinkedHashMap<>();

    Named claim(String name, double base) {
        claims.put(name, builder.claim(base));
        return this;
    }

    Named attack(String from, String to) {
        builder.attack(number(to), number(from));
        return this;
    }

    Named support(String from, String to) {
        builder.support(number(to), number(from));
        return this;
    }

    int number(String name) {
        return claims.get(name);
    }

    BipolarGraph graph() {
        return builder.build();
    }

    /** What QBAF-Py and Uncertainpy ship as RagoEtAlEDemocracy.bag. */
    static Named democracy() {
        return new Named()
                .claim("A1", .5)
                .claim("A2", .5)
                .claim("P1", .7)
                .claim("P2", .5)
                .claim("P3", .9)
                .claim("C1", .2)
                .claim("C2", .2)
                .claim("C3", .6)
                .claim("C4", .5)
                .attack("C1", "A2")
                .attack("C2", "P2")
                .attack("C3", "P2")
                .attack("C4", "P2")
                .support("P1", "A1")
                .support("P2", "A1")
                .support("P3", "A2");
    }

    /** What Uncertainpy ships as its stock example: two decisions that attack each other. */
    static Named stock() {
        return new Named()
                .claim("Buy", .5)
                .claim("Sell", .5)
                .claim("1", .8)
                .claim("2", .7)
                .claim("3", .3)
                .claim("4", .9)
                .claim("5", .9)
                .attack("Buy", "Sell")
                .attack("Sell", "Buy")
                .support("1", "Sell")
                .support("2", "Buy")
                .attack("2", "1")
                .attack("3", "2")
                .attack("4", "3")
                .support("4", "2")
                .attack("5", "1")
                .support("5", "Buy");
    }
}
