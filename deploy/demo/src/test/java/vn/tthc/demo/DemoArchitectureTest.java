package vn.tthc.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = DemoArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class DemoArchitectureTest {
    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("vn.tthc.demo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule histories_know_no_network = noClasses()
            .that()
            .resideInAnyPackage("..dossier..", "..feedback..", "..people..", "..worktime..", "..chance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "..transport..")
            .because("what is made depends on seed, catalogue and day alone");
}
