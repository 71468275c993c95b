package dk.kontakt;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dk.kontakt.platform.FieldProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Stream;

/** Who may use whom, a sentence a rule; what is not allowed here is forbidden. The reasons are in config/adr/0002. */
@AnalyzeClasses(packages = "dk.kontakt", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Calendars know only time, and name a wrong field as everybody does. */
    @ArchTest
    static final ArchRule calendar = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.calendar..")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.kontakt..")
                    .and(resideOutsideOfPackages("dk.kontakt.calendar.."))
                    .and(not(equivalentTo(FieldProblem.class))));

    /** Calendars know nothing of the platform. */
    @ArchTest
    static final ArchRule calendarIsPure = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..");

    /** Customers stand alone. */
    @ArchTest
    static final ArchRule customer = mayUse("customer", "platform");

    /** Agents stand alone. */
    @ArchTest
    static final ArchRule agent = mayUse("agent", "platform");

    /** Accounts stand alone. */
    @ArchTest
    static final ArchRule account = mayUse("account", "platform");

    /** Categories stand alone. */
    @ArchTest
    static final ArchRule category = mayUse("category", "platform");

    /** Rules on words know words and Lucene, and nothing of the server. */
    @ArchTest
    static final ArchRule wordRulesArePure = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.category.rule..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta..")
                    .or(resideInAPackage("dk.kontakt..").and(resideOutsideOfPackages("dk.kontakt.category.rule.."))));

    /** Lucene stays with the rules on words. */
    @ArchTest
    static final ArchRule luceneOnlyInWordRules = noClasses()
            .that()
            .resideOutsideOfPackage("dk.kontakt.category.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

    /** A ticket belongs to a customer and knows neither service goals nor routing. */
    @ArchTest
    static final ArchRule ticket = mayUse("ticket", "customer", "platform");

    /** Service goals put calendars to tickets; which goal depends on the category and the customer. */
    @ArchTest
    static final ArchRule sla = mayUse("sla", "calendar", "ticket", "customer", "category", "platform");

    /** Routing brings tickets of a category and a customer to agents, in the order of service goals and by the hours they know. */
    @ArchTest
    static final ArchRule routing =
            mayUse("routing", "agent", "ticket", "category", "customer", "sla", "calendar", "platform");

    /** The choice of an agent, the rules for it, the line and its replay are values: they know no database and no transaction. */
    @ArchTest
    static final ArchRule choiceIsPure = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.kontakt.routing.choice..",
                    "dk.kontakt.routing.rule..",
                    "dk.kontakt.routing.line..",
                    "dk.kontakt.routing.replay..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.enterprise..", "jakarta.transaction..");

    /** Channels turn the outside into tickets of customers. */
    @ArchTest
    static final ArchRule channel = mayUse("channel", "ticket", "customer", "category", "platform");

    /** The rules of mail are values: they know neither database nor server, and read mail only as it was read into values. */
    @ArchTest
    static final ArchRule mailRulesArePure = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.channel.email.rule..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta..")
                    .or(resideInAPackage("dk.kontakt..")
                            .and(resideOutsideOfPackages(
                                    "dk.kontakt.channel.email.rule..", "dk.kontakt.channel.email.mime.."))));

    /** What platforms send and are told, and the rules of social channels, are values: they know no database and no transaction. */
    @ArchTest
    static final ArchRule socialIsPure = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.kontakt.channel.social.webhook..",
                    "dk.kontakt.channel.social.rule..",
                    "dk.kontakt.channel.social.send..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.enterprise..", "jakarta.transaction..", "jakarta.ejb..");

    /** What a call is, as its events tell, is a value: it knows no database and no transaction. */
    @ArchTest
    static final ArchRule callsArePure = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.channel.telephony.call..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.enterprise..", "jakarta.transaction..");

    /** Reports read the rows of every feature, and share their words; the hours of a promise are those of a calendar. */
    @ArchTest
    static final ArchRule report = mayUse("report", "ticket", "agent", "sla", "calendar", "platform");

    /** Staffing is arithmetic: it knows neither rows nor the server. */
    @ArchTest
    static final ArchRule staffingIsPure = noClasses()
            .that()
            .resideInAPackage("dk.kontakt.report.staffing..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta..", "java.sql..", "javax..")
                    .or(resideInAPackage("dk.kontakt..").and(resideOutsideOfPackages("dk.kontakt.report.staffing.."))));

    /** The platform knows no feature. */
    @ArchTest
    static final ArchRule platform = mayUse("platform");

    /** JMS stays at the edge. */
    @ArchTest
    static final ArchRule jmsOnlyInChannel = noClasses()
            .that()
            .resideOutsideOfPackage("dk.kontakt.channel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.jms..");

    /** The domain has no pages, no REST and no batch. */
    @ArchTest
    static final ArchRule noWebInTheDomain = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws..", "jakarta.servlet..", "jakarta.batch..");

    /** Time is asked of the clock that was injected. */
    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dk.kontakt.platform.SystemClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    /** Names say what a thing is. */
    @ArchTest
    static final ArchRule noEmptyNames = noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)$");

    /** The log is the server's. */
    @ArchTest
    static final ArchRule nobodyPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** Fields are private, or they are constants. */
    @ArchTest
    static final ArchRule noPublicState =
            noFields().that().areNotStatic().should().bePublic();

    /** An entity is changed by what it can do, not by setters. */
    @ArchTest
    static final ArchRule noSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameMatching("set[A-Z].*");

    private static ArchRule mayUse(String feature, String... others) {
        String[] allowed = Stream.concat(Stream.of(feature), Arrays.stream(others))
                .map(name -> "dk.kontakt." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage("dk.kontakt." + feature + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dk.kontakt..").and(resideOutsideOfPackages(allowed)));
    }
}
