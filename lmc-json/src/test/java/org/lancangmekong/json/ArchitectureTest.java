package org.lancangmekong.json;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The direction of the house: json to core, in core each package only to those before it, Jackson in few classes. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lancangmekong");

    private static final List<String> FLOORS =
            List.of("problem", "shape", "vocabulary", "value", "model", "validation");

    @Test
    void thereAreNoCyclesOfPackages() {
        slices().matching("org.lancangmekong.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void inCoreEachPackageReachesOnlyThoseBeforeIt() {
        for (int i = 0; i < FLOORS.size(); i++) {
            for (String above : FLOORS.subList(i + 1, FLOORS.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("org.lancangmekong.core." + FLOORS.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.lancangmekong.core." + above)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void coreReachesNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("org.lancangmekong.core..")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "org.lancangmekong.core..",
                        "java..",
                        // Annotations that only the compiler reads.
                        "javax.annotation..",
                        "org.immutables.value..")))
                .check(CLASSES);
    }

    @Test
    void onlyTheTokenReaderAndWriterAndTheModuleNameJackson() {
        noClasses()
                .that()
                .resideInAPackage("org.lancangmekong..")
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(
                        Diagnosis.class,
                        GeneratorOut.class,
                        JsonName.class,
                        LmcMappingException.class,
                        LmcModule.class,
                        ModuleNames.class,
                        ModuleReader.class,
                        ModuleTokens.class,
                        ModuleWriter.class)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    /** Addresses are texts here: of the network's classes only {@code URI} is used, which opens nothing. */
    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax?\\.net\\.(?!URI$|URISyntaxException$).*|java\\.nio\\.channels\\..*Socket.*")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
                .check(CLASSES);
    }

    @Test
    void theRulesLookAtSomething() {
        for (String floor : FLOORS) {
            assertFalse(CLASSES.stream()
                    .filter(each -> each.getPackageName().equals("org.lancangmekong.core." + floor))
                    .toList()
                    .isEmpty());
        }
    }
}
