package dk.kontakt.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What pages and API may touch, a sentence a rule. */
@AnalyzeClasses(packages = "dk.kontakt.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    /** Pages and API speak to boundaries, never to the database (but know its failures), the broker or the batch runtime. */
    @ArchTest
    static final ArchRule onlyBoundaries = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "jakarta\\.(persistence\\.(EntityManager|Query|TypedQuery)|jms\\..*|batch\\..*)|java\\.sql\\.(?!SQLException).*");

    /** The API knows no pages. */
    @ArchTest
    static final ArchRule apiWithoutPages = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.web.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.faces..");

    /** Names say what a thing is. */
    @ArchTest
    static final ArchRule noEmptyNames = noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)$");
}
