package vn.tthc.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.tthc.platform", importOptions = DoNotIncludeTests.class)
class PlatformArchitectureTest {
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("vn.tthc.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WORKING_TIME_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..worktime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "io.vertx..", "io.smallrye..");

    @ArchTest
    static final ArchRule KNOWS_NO_FEATURE = noClasses()
            .should()
            .haveNameMatching(".*(Dossier|Procedure|Feedback).*")
            .because("the platform serves every service alike");

    @ArchTest
    static final ArchRule RESOURCES_STAY_HOME =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();
}
