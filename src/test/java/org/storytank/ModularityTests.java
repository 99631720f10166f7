package org.storytank;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.storytank.planted.PlantedApplication;

/** The borders of the product on one screen. Each rule is also run on classes planted to break it, so that none can sleep. */
class ModularityTests {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.storytank");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.storytank.planted");
    private static final ImportOption EVEN_TESTS = location -> true;

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .that(resideInAnyPackage("..coediting.yjs..", "..coediting.wire.."))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "org.jspecify..", "..coediting.yjs..", "..coediting.wire.."))
                        .as("the document engine is pure Java"),
                classes()
                        .that(resideInAnyPackage("..debate.strength.."))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..debate.strength.."))
                        .as("the mathematics of debates is pure Java"),
                classes()
                        .that(resideInAnyPackage("..debate.exchange.."))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "tools.jackson..",
                                "org.yaml.snakeyaml..",
                                "..debate.exchange.."))
                        .as("argument maps are read and written without the rest of the product"),
                noClasses()
                        .that(resideInAnyPackage("..ui..", "..web..", "..api.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.neo4j.."))
                        .as("pages ask services, never Neo4j"),
                noClasses()
                        .that(resideInAnyPackage("..web..", "..api.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                        .as("plain HTML pages and the HTTP API know no Vaadin"),
                noClasses()
                        .that(not(resideInAnyPackage("..graph..").or(simpleNameStartingWith("Neo4j"))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.neo4j.."))
                        .as("only stores named Neo4j… and the graph itself speak Cypher"));
    }

    @Test
    void everyModuleImportsOnlyWhatItsSentenceAllows() {
        ApplicationModules.of(StoryTank.class).verify();
    }

    @Test
    void anImportAgainstTheArrowsIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of(PlantedApplication.class, EVEN_TESTS)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'below' depends on module 'above'");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsThisBorder(ArchRule rule) {
        // A border may stand before the first page behind it does; the planted classes prove that it works.
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedViolationOfThisBorderIsFound(ArchRule rule) {
        assertThat(rule.allowEmptyShould(false).evaluate(PLANTED).hasViolation())
                .isTrue();
    }
}
