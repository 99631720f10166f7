package org.storytank.account.ui;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.storytank.account.PlaceId;
import org.storytank.account.PlaceName;

/** A feature that calls every place the same. */
@TestConfiguration
class NamedPlaces {

    @Bean
    PlaceName laMaree() {
        return (PlaceId place) -> Optional.of(new PlaceName.Named("shell.name", "La marée", ""));
    }
}
