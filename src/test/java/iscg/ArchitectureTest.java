package iscg;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The rules of the house that a compiler cannot hold. */
@AnalyzeClasses(packagesOf = IscgPortal.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule viewsAreReachedThroughNavigationAlone = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsNeverTouchRepositories = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesAreChangedInTheirRoomAlone = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveRawReturnType(void.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule collaboratorsComeThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule theOldDatesStayOut = noClasses()
            .that(not(resideInAnyPackage("iscg.language"))) // ICU formats nothing newer
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class);

    @ArchTest
    static final ArchRule theTimeIsAskedOfTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ClockConfiguration.class.getName())
            .should()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Dto)");

    @ArchTest
    static final ArchRule constantsAreTheOnlyStaticState =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule componentsOfVaadinStayInViews = noClasses()
            .that()
            .areAnnotatedWith(org.springframework.stereotype.Service.class)
            .should()
            .dependOnClassesThat(assignableTo(Component.class));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().that().haveSimpleName("package-info").should(beNullMarked());

    private static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be null-marked") {
            @Override
            public void check(JavaClass packageInfo, ConditionEvents events) {
                var marked = packageInfo.isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(packageInfo, marked, packageInfo.getPackageName()));
            }
        };
    }
}
