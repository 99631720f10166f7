package org.storytank.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked on the command line: {@code --name value} pairs. */
record Options(Map<String, String> values) {

    static Options of(String... args) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new WrongOption("'%s' is not an option with a value; write --name value".formatted(args[i]));
            }
            values.put(args[i].substring(2), args[i + 1]);
        }
        return new Options(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    long number(String name, long otherwise) {
        var value = values.get(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new WrongOption("--%s %s is not a whole number".formatted(name, value));
        }
    }

    /** Refuses options that the bench does not know. */
    Options only(String... known) {
        values.keySet().stream()
                .filter(name -> !List.of(known).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongOption(
                            "Unknown option --%s. There are: --%s".formatted(name, String.join(", --", known)));
                });
        return this;
    }
}
