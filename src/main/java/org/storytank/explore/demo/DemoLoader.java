package org.storytank.explore.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives an empty place its first story and debate when it starts, before anybody is let in. */
@Component
@Order(50)
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    static final List<String> FILES = List.of("the-tide.yaml", "la-maree.yaml");

    private final DemoSettings settings;
    private final Beginnings beginnings;
    private final Demo demo;

    DemoLoader(DemoSettings settings, Beginnings beginnings, Demo demo) {
        this.settings = settings;
        this.beginnings = beginnings;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (settings.load() && beginnings.nothingYet()) {
            beginnings.demoBegins();
            writeAll();
            beginnings.demoIsWhole();
        } else if (beginnings.demoBrokeOff()) {
            log.warn("The demo stories are not whole: this place ended while they were being written."
                    + " To begin anew, stop it, delete its data folder and start it again");
        }
    }

    private void writeAll() {
        for (var file : FILES) {
            try {
                demo.write(DemoFile.read(file));
                log.info("The demo story {} is there; storytank.demo.load=false begins without it", file);
            } catch (RuntimeException e) {
                // A place without its demo is better than no place.
                log.error("The demo story {} could not be written", file, e);
            }
        }
    }
}
