package org.storytank.coediting.yjs.oracle;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.V8ValueFunction;
import com.caoccao.javet.values.reference.V8ValueObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Yjs in a V8 that lives in this process. */
final class V8Host implements Host {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final V8Runtime runtime;
    private final V8ValueFunction answer;

    V8Host() {
        try {
            runtime = com.caoccao.javet.interop.V8Host.getV8Instance().createV8Runtime();
            runtime.getExecutor(OracleFolder.read(OracleFolder.path().resolve("oracle/v8.js")))
                    .executeVoid();
            var load = "load(%s, 'session.cjs')".formatted(JSON.writeValueAsString(sources(OracleFolder.path())));
            try (V8ValueObject session = runtime.getExecutor(load).execute()) {
                answer = session.get("answer");
            }
        } catch (JavetException e) {
            throw new IllegalStateException("Yjs could not be loaded into V8.", e);
        }
    }

    /** Every file that Yjs requires, under the name it is required by. */
    private static Map<String, String> sources(Path folder) {
        var sources = new TreeMap<String, String>();
        addAll(sources, folder.resolve("oracle"), "");
        addAll(sources, folder.resolve("node_modules/lib0/dist"), "");
        addAll(sources, folder.resolve("node_modules/lib0/dist"), "lib0/");
        sources.put("yjs", OracleFolder.read(folder.resolve("node_modules/yjs/dist/yjs.cjs")));
        return sources;
    }

    private static void addAll(Map<String, String> sources, Path folder, String prefix) {
        try (var files = Files.newDirectoryStream(folder, "*.cjs")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                sources.put(prefix.isEmpty() ? name : prefix + name.replace(".cjs", ""), OracleFolder.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be listed.".formatted(folder), e);
        }
    }

    @Override
    public String answer(String acts) {
        try {
            return answer.callString(null, acts);
        } catch (JavetException e) {
            throw new IllegalStateException("V8 failed at these acts: " + acts, e);
        }
    }

    @Override
    public void close() {
        try {
            answer.close();
            runtime.close();
        } catch (JavetException e) {
            throw new IllegalStateException("V8 could not be closed.", e);
        }
    }
}
