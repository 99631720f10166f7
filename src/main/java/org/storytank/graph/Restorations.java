package org.storytank.graph;

import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What this place knows of having been restored; at its first start after that it says so and lets every feature take note. */
@Component
class Restorations {

    private static final Logger log = LoggerFactory.getLogger(Restorations.class);

    private static final String UNTOLD = """
            MATCH (restoration:Restoration) WHERE NOT coalesce(restoration.told, false)
            RETURN restoration.at AS at, restoration.madeAt AS madeAt
            ORDER BY at DESC LIMIT 1
            """;

    private static final String TOLD = "MATCH (restoration:Restoration) SET restoration.told = true";

    Restorations(Driver driver, List<WhenRestored> features) {
        untold(driver).ifPresent(restored -> {
            features.forEach(feature -> feature.restored(restored));
            driver.executableQuery(TOLD).execute();
            log.info(
                    "This place was restored at {} from a backup of {}. What was written after the backup is gone, but for what "
                            + "people's browsers kept: that comes back when they do, as theirs where their browser proves it, else as nobody's.",
                    restored.at(),
                    restored.madeAt());
        });
    }

    private static Optional<Restored> untold(Driver driver) {
        return driver.executableQuery(UNTOLD).execute().records().stream()
                .map(row -> new Restored(
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("madeAt").asZonedDateTime().toInstant()))
                .findFirst();
    }
}
