package org.storytank.provenance;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.storytank.graph.ForOneCommand;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.GraphUnavailable;
import org.storytank.graph.backup.Caller;

/**
 * The host's command {@code rotate-key}: a fresh key signs from now on. A running place does it itself, asked at its door; of one that is
 * stopped the database is opened. It reads the same settings as the place.
 */
public final class RotateKey {

    private final Clock clock;

    RotateKey(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(new RotateKey(Clock.systemUTC()).run(arguments));
    }

    /** @return what the process ends with: 0 when it was done, 1 when not, 2 when it was not understood */
    int run(String... arguments) {
        if (Arrays.stream(arguments).anyMatch(argument -> !argument.startsWith("--"))) {
            System.err.println("rotate-key takes no file: it gives this place a fresh key to sign with.");
            return 2;
        }
        try (var context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            System.out.println(rotated(context.getBean(GraphSettings.class)));
            return 0;
        } catch (GraphUnavailable missing) {
            System.err.println(missing.getMessage() + " " + missing.action());
        } catch (IOException | RuntimeException failed) {
            System.err.println("The key was not rotated: " + failed.getMessage());
        }
        return 1;
    }

    /** On a server, a place that runs asks for the key each time it signs. */
    String rotated(GraphSettings settings) throws IOException {
        var running = Caller.asked(settings, KeyRotation.WORD);
        return running.isPresent()
                ? running.get()
                : ForOneCommand.open(settings, Neo4jKeyring::new, keyring -> new KeyRotation(keyring, clock).done());
    }

    /** Nothing of the place is started for it. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(GraphSettings.class)
    static class Settings {}
}
