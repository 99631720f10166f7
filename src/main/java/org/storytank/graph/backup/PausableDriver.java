package org.storytank.graph.backup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Session;

/**
 * A driver whose writes can be held back for a moment. Neo4j's reading transactions see what is committed meanwhile, so a consistent
 * copy needs a moment in which nothing is. During it single queries that only read go on, under Neo4j's own guard against writing;
 * everything else waits, whole sessions too.
 */
public final class PausableDriver {

    private static final Pattern WRITES = Pattern.compile(
            "\\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD|INSERT)\\b", Pattern.CASE_INSENSITIVE);
    private static final QueryConfig ONLY_READS =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Driver driver;
    private final Passes passes = new Passes();
    private final Driver pausing;

    public PausableDriver(Driver driver) {
        this.driver = driver;
        this.pausing = (Driver) wrap(Driver.class, this::onDriver);
    }

    /** For everybody: it waits while a pause lasts. */
    public Driver pausing() {
        return pausing;
    }

    /** For whoever asked for the pause: it never waits. */
    Driver direct() {
        return driver;
    }

    /** Waits for what is being written, then holds back what comes until {@code during} has returned. @throws PauseTooLong */
    <T> T whilePaused(Duration longestWait, During<T> during) throws Exception {
        passes.takeAll(longestWait);
        try {
            return during.run();
        } finally {
            passes.giveAllBack();
        }
    }

    interface During<T> {
        T run() throws Exception;
    }

    private @Nullable Object onDriver(Method method, @Nullable Object[] arguments) throws Throwable {
        if (method.getReturnType() == ExecutableQuery.class) {
            var query = (ExecutableQuery) call(driver, method, arguments);
            var onlyReads = !WRITES.matcher(String.valueOf(arguments[0])).find();
            return query(query, onlyReads);
        }
        if (!BaseSession.class.isAssignableFrom(method.getReturnType())) {
            return call(driver, method, arguments);
        }
        passes.take();
        try {
            return session((Session) call(driver, method, arguments));
        } catch (Throwable failed) {
            passes.giveBack();
            throw failed;
        }
    }

    private ExecutableQuery query(ExecutableQuery query, boolean onlyReads) {
        return (ExecutableQuery) wrap(ExecutableQuery.class, (method, arguments) -> {
            if (!method.getName().equals("execute")) {
                var answer = call(query, method, arguments);
                return answer instanceof ExecutableQuery more ? query(more, onlyReads) : answer;
            }
            if (onlyReads && passes.areTaken()) {
                return call(query.withConfig(ONLY_READS), method, arguments);
            }
            passes.take();
            try {
                return call(query, method, arguments);
            } finally {
                passes.giveBack();
            }
        });
    }

    /** What it is used for is not known beforehand, so it counts as writing from its beginning to its end. */
    private Session session(Session session) {
        return (Session) wrap(Session.class, new Calls() {
            private boolean open = true;

            @Override
            public @Nullable Object on(Method method, @Nullable Object[] arguments) throws Throwable {
                try {
                    return call(session, method, arguments);
                } finally {
                    if (method.getName().equals("close") && open) {
                        open = false;
                        passes.giveBack();
                    }
                }
            }
        });
    }

    private interface Calls {
        @Nullable
        Object on(Method method, @Nullable Object[] arguments) throws Throwable;
    }

    private static Object wrap(Class<?> type, Calls calls) {
        InvocationHandler handler =
                (_, method, arguments) -> calls.on(method, arguments == null ? new Object[0] : arguments);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object call(Object on, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
