package org.storytank.moderation.log;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./storytank verify-log FILE [--head SEAL]}: checks a downloaded log of moderation without any server or database. Ends with 0 when
 * nothing was altered, with 1 when something was, with 2 when it could not be checked.
 */
public final class VerifyLog {

    private static final String USAGE =
            "verify-log FILE [--head SEAL]: the file from /moderation/log.txt, and a seal that the page showed once";
    private static final String SEAL = "[0-9a-f]{64}";

    private VerifyLog() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        var withHead = arguments.size() == 3
                && arguments.get(1).equals("--head")
                && arguments.get(2).matches(SEAL);
        if (arguments.size() != 1 && !withHead) {
            out.println(USAGE);
            return 2;
        }
        try (var lines = Files.lines(Path.of(arguments.getFirst()))) {
            var report = LogCheck.of(lines, withHead ? Optional.of(arguments.get(2)) : Optional.empty());
            report.findings().forEach(finding -> out.println("CHANGED  " + finding));
            out.println("lines    " + report.lines());
            out.println("head     " + report.head());
            out.println(report.isTrue() ? "WHOLE    no line was altered, removed, added or moved" : "NOT WHOLE");
            return report.isTrue() ? 0 : 1;
        } catch (IOException | UncheckedIOException unreadable) {
            out.println("Could not be read: " + unreadable.getMessage());
            return 2;
        }
    }
}
