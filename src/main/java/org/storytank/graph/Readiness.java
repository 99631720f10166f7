package org.storytank.graph;

import java.util.List;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says whether Neo4j answers and the first queries are warm; part of the readiness group of {@code /actuator/health}. */
@Component("graph")
@Order(100)
class Readiness implements HealthIndicator, ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Readiness.class);

    private final Driver driver;
    private final List<WarmUp> warmUps;
    private volatile boolean warm;

    Readiness(Driver driver, List<WarmUp> warmUps) {
        this.driver = driver;
        this.warmUps = warmUps;
    }

    @Override
    public void run(ApplicationArguments args) {
        warmUps.stream().filter(one -> !one.isLater()).forEach(WarmUp::run);
        warm = true;
        Thread.ofVirtual().name("warm-up").start(this::warmTheRest);
    }

    private void warmTheRest() {
        try {
            warmUps.stream().filter(WarmUp::isLater).forEach(WarmUp::run);
            log.debug("{} queries are warm", warmUps.size());
        } catch (RuntimeException e) {
            log.debug("Not all queries were warmed: {}", e.toString());
        }
    }

    @Override
    public Health health() {
        if (!warm) {
            return Health.outOfService().withDetail("queries", "warming up").build();
        }
        try {
            driver.verifyConnectivity();
            return Health.up().build();
        } catch (RuntimeException e) {
            log.warn("Neo4j does not answer: {}", e.getClass().getSimpleName());
            return Health.down().withDetail("neo4j", "does not answer").build();
        }
    }
}
