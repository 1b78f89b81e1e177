package vn.tthc.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packagesOf = GatewayArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class GatewayArchitectureTest {
    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("vn.tthc.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule clients_stay_home = classes()
            .that()
            .areAnnotatedWith(RegisterRestClient.class)
            .should()
            .bePackagePrivate()
            .because("a service is reached through its feature, which goes through Backends");

    @ArchTest
    static final ArchRule limits_are_pure = noClasses()
            .that()
            .haveNameMatching(
                    "vn\\.tthc\\.gateway\\.(guard\\.(Query.*|Bucket|AnsweredRows)|key\\.(KeySecret|KeyTerms|Allowance|AddressRange)|shared\\.Slice)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "io.vertx..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule no_database_but_for_keys = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tthc.gateway.key..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "org.hibernate..", "io.vertx.sqlclient..", "io.vertx.mutiny.sqlclient..");

    @ArchTest
    static final ArchRule null_marked = classes().should(new ArchCondition<JavaClass>("be in a @NullMarked package") {
        @Override
        public void check(JavaClass each, ConditionEvents events) {
            boolean marked = each.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(each, marked, each.getName() + " in " + each.getPackageName()));
        }
    });
}
