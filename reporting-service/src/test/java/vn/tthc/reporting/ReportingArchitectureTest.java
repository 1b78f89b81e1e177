package vn.tthc.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packagesOf = ReportingArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ReportingArchitectureTest {
    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("vn.tthc.reporting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_deciding_code_is_pure = noClasses()
            .that()
            .resideInAnyPackage("..reporting.fact..", "..reporting.indicator..", "..reporting.grain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "io.vertx..", "io.smallrye..", "jakarta..", "vn.tthc.platform..");

    @ArchTest
    static final ArchRule resources_stay_home = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .or()
            .haveSimpleNameEndingWith("Store")
            .or()
            .haveSimpleNameEndingWith("Reader")
            .should()
            .bePackagePrivate()
            .because("what leaves a feature is a record");

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = classes()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.<JavaClass>describe(
                    "in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
}
