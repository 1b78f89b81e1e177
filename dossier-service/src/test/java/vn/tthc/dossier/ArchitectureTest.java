package vn.tthc.dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "vn.tthc.dossier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("vn.tthc.dossier.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_stay_home = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .because("what leaves a feature is a record");

    @ArchTest
    static final ArchRule what_decides_is_pure = noClasses()
            .that()
            .resideInAnyPackage("..lifecycle..", "..route..", "..deadline..", "..applicant..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.vertx..",
                    "io.smallrye..",
                    "jakarta.persistence..",
                    "jakarta.ws..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = classes()
            .that(DescribedPredicate.describe("are top level", JavaClass::isTopLevelClass))
            .should(new ArchCondition<JavaClass>("live in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
                }
            });
}
