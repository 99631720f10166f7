package org.storytank.coediting.yjs.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs Jazzer (libFuzzer for Java) in a process of its own, starting from the real frames. */
public final class GuidedFuzz {

    private GuidedFuzz() {}

    /** @return libFuzzer's last line: executions, coverage, corpus */
    public static String run(Duration time) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("storytank-fuzz");
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        for (var i = 0; i < Mutation.REAL.size(); i++) {
            Files.write(corpus.resolve("real-" + i), Mutation.REAL.get(i));
        }
        var process = new ProcessBuilder(command(corpus, time))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes()).lines().toList();
        var exit = process.waitFor();
        if (exit != 0) {
            throw new AssertionError("The fuzzer found something (exit %d, frame %s):%n%s"
                    .formatted(
                            exit,
                            crash(folder),
                            String.join("\n", said.subList(Math.max(0, said.size() - 60), said.size()))));
        }
        return said.stream()
                        .filter(line -> line.startsWith("#") || line.startsWith("Done"))
                        .reduce("", (_, last) -> last)
                + said.stream().filter(line -> line.contains("cov:")).reduce("", (_, last) -> "; " + last);
    }

    private static List<String> command(Path corpus, Duration time) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx1g",
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Guided.class.getName(),
                "--instrumentation_includes=org.storytank.coediting.yjs.*:org.storytank.coediting.wire.*",
                "--custom_hook_excludes=**",
                corpus.toString(),
                "-max_total_time=" + time.toSeconds(),
                "-max_len=2000");
    }

    /** Only what the target needs: Jazzer looks through every jar it is given. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(".jar") || entry.matches(".*(jazzer|jackson|jspecify)[^/]*\\.jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String crash(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var artifact = files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .findFirst();
            return artifact.isPresent() ? HexFormat.of().formatHex(Files.readAllBytes(artifact.get())) : "not kept";
        }
    }
}
