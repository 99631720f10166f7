package org.storytank;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** A place where people make stories together, live, and argue fairly over what those stories raise. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Story Tank")
public class StoryTank {

    public static void main(String[] args) {
        SpringApplication.run(StoryTank.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
