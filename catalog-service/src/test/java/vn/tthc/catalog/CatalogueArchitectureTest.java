package vn.tthc.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packagesOf = CatalogueArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class CatalogueArchitectureTest {
    @ArchTest
    static final ArchRule noCycles =
            slices().matching("vn.tthc.catalog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayHome = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("what leaves a feature is a record");

    @ArchTest
    static final ArchRule theReadingOfTheNationalListIsPure = noClasses()
            .that()
            .resideInAPackage("..portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "io.vertx..", "io.smallrye..");

    @ArchTest
    static final ArchRule theRulesOfDecisionsArePure = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.decision\\.(DecisionEffects|DecisionProblems|FieldChange|LevelNames|VariantProblems|Contents|Catalogue|DraftLine|StatedTotals|AnnexDraft|AnnexLines|AnnexCells"
                            + "|DecisionPaper|DecisionPaperList)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "io.vertx..", "io.smallrye..");

    @ArchTest
    static final ArchRule theClocksAnnexesAndPapersArePure = noClasses()
            .that()
            .haveNameMatching(".*\\.upstream\\.(PublicationClocks|PublicationFacts|Timeliness)(\\$.*)?")
            .or()
            .resideInAnyPackage("..catalog.annex..", "..catalog.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "io.vertx..", "io.smallrye..");

    @ArchTest
    static final ArchRule theRulesOfListsReviewsAndAssessmentsArePure = noClasses()
            .that()
            .resideInAPackage("..catalog.reduction..")
            .or()
            .haveNameMatching(".*\\.list\\.(ListProblems|ListEffects|LineContent|Register|Term|EntryKey)(\\$.*)?")
            .or()
            .haveNameMatching(".*\\.(assessment|review)\\.(AssessmentSteps|AssessmentState|AssessmentCounts|ItemSteps"
                    + "|ItemState|ReviewCounts)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "io.vertx..", "io.smallrye..");

    @ArchTest
    static final ArchRule plumbingKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("..catalog.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..catalog.unit..", "..catalog.procedure..", "..catalog.decision..", "..catalog.imports..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        classes.stream()
                .map(type -> type.getPackage())
                .distinct()
                .forEach(p -> assertTrue(p.isAnnotatedWith(NullMarked.class), p.getName()));
    }
}
