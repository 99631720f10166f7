package org.storytank;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows.Call;
import org.storytank.MatrixRows.Row;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.Refusal;

/** Who may call what: every public method of every service, tried by nobody, a guest, each role and the host. */
@OnRealGraph
class AuthorisationMatrixTests {

    @Autowired
    ApplicationContext context;

    @Test
    void everyPublicMethodOfEveryServiceHasARow() {
        var missing = methods(services());
        missing.removeAll(named(rows()));

        assertThat(missing)
                .as("service methods without a row: add each to a class that implements MatrixRows")
                .isEmpty();
    }

    @Test
    void noRowNamesAMethodThatIsGone() {
        var unknown = named(rows());
        unknown.removeAll(methods(services()));

        assertThat(unknown).isEmpty();
    }

    @Test
    void aMethodWithoutARowWouldBeFound() {
        assertThat(methods(Stream.of(Planted.class))).containsExactly("Planted.publish(String, int[])");
    }

    @TestFactory
    Stream<DynamicNode> rowsHold() {
        return rows().stream().map(row -> dynamicContainer(row.method(), tests(row)));
    }

    private static Stream<DynamicNode> tests(Row row) {
        var refused = row.refusedToAll();
        if (refused != null) {
            return Stream.of(
                    dynamicTest("is open", () -> assertAllowed(row.scene().prepare(new Cast()), Who.NOBODY)),
                    dynamicTest("is refused to all", () -> assertRefused(refused, Who.OWNER)));
        }
        return Stream.of(
                dynamicTest("is refused to " + rest(row.allowed()), () -> {
                    var call = row.scene().prepare(new Cast());
                    rest(row.allowed()).forEach(who -> assertRefused(call, who));
                }),
                // Each on a stage of its own: what one does, another may not find any more.
                dynamicTest(
                        "is allowed to " + new TreeSet<>(row.allowed()),
                        () -> row.allowed()
                                .forEach(who -> assertAllowed(row.scene().prepare(new Cast()), who))));
    }

    private static Set<Who> rest(Set<Who> allowed) {
        return Arrays.stream(Who.values()).filter(who -> !allowed.contains(who)).collect(toCollection(TreeSet::new));
    }

    private static void assertAllowed(Call call, Who who) {
        assertThat(isRefused(call, who)).as("refused to %s", who).isFalse();
    }

    private static void assertRefused(Call call, Who who) {
        assertThat(isRefused(call, who)).as("refused to %s", who).isTrue();
    }

    private static boolean isRefused(Call call, Who who) {
        try {
            return Optional.empty().equals(call.as(who));
        } catch (RuntimeException thrown) {
            if (thrown instanceof Refusal) {
                return true;
            }
            throw thrown;
        }
    }

    private Stream<Class<?>> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("org.storytank"));
    }

    private List<Row> rows() {
        return new ClassFileImporter()
                .importPackages("org.storytank").stream()
                        .filter(type -> type.isAssignableTo(MatrixRows.class) && !type.isInterface())
                        .map(type -> (MatrixRows)
                                context.getAutowireCapableBeanFactory().createBean(type.reflect()))
                        .flatMap(rows -> rows.rows().stream())
                        .toList();
    }

    private static Set<String> named(List<Row> rows) {
        return rows.stream().map(Row::method).collect(toCollection(TreeSet::new));
    }

    private static Set<String> methods(Stream<? extends Class<?>> services) {
        return services.flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(AuthorisationMatrixTests::signature)
                .collect(toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return "%s.%s(%s)"
                .formatted(
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(joining(", ")));
    }

    /** A service as nobody should write it. */
    static final class Planted {

        public void publish(String text, int[] pages) {}

        void notPublic() {}
    }
}
