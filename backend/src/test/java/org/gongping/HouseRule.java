package org.gongping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The rules of a house whose packages begin with a given root: the real one, or a crooked one. */
enum HouseRule {
    EVERY_PACKAGE_HAS_A_PLACE(root ->
            noClasses().should(be("off the plan", type -> Floor.of(root, type).isUnknown()))),

    IMPORTS_GO_DOWNWARD(root -> noClasses().should(importFromTheirFloorOrAbove(root))),

    RANKING_KNOWS_NO_SOURCE_OF_FACTS(root ->
            within(root, "ranking")
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are sources of facts",
                                    type -> Floor.of(root, type).holdsSources()))),

    FEATURE_TOPS_ARE_PLAIN(_ ->
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..graphql..", "..mongo..", "..web..", "..platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.data..",
                            "org.springframework.graphql..",
                            "org.springframework.web..",
                            "org.springframework.http..",
                            "jakarta.servlet..",
                            "graphql..",
                            "com.mongodb..",
                            "org.bson..")),

    CONTROLLERS_SEE_NO_DOCUMENTS(root ->
            noClasses()
                    .that()
                    .resideInAnyPackage(root + "..graphql..", root + "..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + "..mongo..")),

    THE_BOX_KNOWS_NO_VOTER(root ->
            within(root, "ballot.box")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".ballot.link..", root + ".organisation..")),

    THE_GROUND_IS_PLAIN_JAVA(root ->
            within(root, "kernel", "scoring")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.boot..",
                            "org.springframework.context..",
                            "org.springframework.stereotype..",
                            "java.io..",
                            "java.nio.file..",
                            "java.net..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class)),

    POINTS_ARE_NEVER_BINARY_FRACTIONS(root ->
            within(root, "kernel", "scoring")
                    .should(be("using double or float", HouseRule::usesFloating))),

    TIME_COMES_FROM_A_CLOCK(root ->
            noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".platform..")
                    .should()
                    .callCodeUnitWhere(
                            describe("reads the time", call -> readsTime(call.getTarget()))));

    private static final Set<String> FLOATING =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());
    private static final Set<String> TIME_READERS =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    @SuppressWarnings("ImmutableEnumChecker") // each statement is a lambda without state
    private final Function<String, ArchRule> statement;

    HouseRule(Function<String, ArchRule> statement) {
        this.statement = statement;
    }

    /** The rule for the house below {@code root}; packages that do not exist yet are no fault. */
    ArchRule in(String root) {
        return statement.apply(root).allowEmptyShould(true);
    }

    private static GivenClassesConjunction within(String root, String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.of(packages)
                                .map(name -> root + "." + name + "..")
                                .toArray(String[]::new));
    }

    private static ArchCondition<JavaClass> be(String words, Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var text = type.getName() + " is " + words;
                events.add(new SimpleConditionEvent(type, test.test(type), text));
            }
        };
    }

    private static ArchCondition<JavaClass> importFromTheirFloorOrAbove(String root) {
        return new ArchCondition<>("import from their own floor or above") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = Floor.of(root, type);
                for (var import_ : type.getDirectDependenciesFromSelf()) {
                    if (own.mayNotImport(Floor.of(root, import_.getTargetClass()))) {
                        var text = import_.getDescription();
                        events.add(SimpleConditionEvent.satisfied(import_, text));
                    }
                }
            }
        };
    }

    private static boolean usesFloating(JavaClass type) {
        var fields = type.getFields().stream().map(JavaField::getRawType);
        var own = type.getCodeUnits().stream().flatMap(HouseRule::signature);
        var called = type.getCodeUnitCallsFromSelf().stream().map(call -> call.getTarget());
        return Stream.of(fields, own, called.flatMap(HouseRule::signature))
                .flatMap(used -> used)
                .anyMatch(used -> FLOATING.contains(used.getBaseComponentType().getName()));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit code) {
        return Stream.concat(
                Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream());
    }

    private static Stream<JavaClass> signature(CodeUnitCallTarget code) {
        return Stream.concat(
                Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream());
    }

    private static boolean readsTime(CodeUnitCallTarget code) {
        List<String> given = code.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        if (code.getOwner().isEquivalentTo(Date.class)) {
            return code.getName().equals("<init>") && given.isEmpty();
        }
        boolean clocklike =
                code.getOwner().getPackageName().startsWith("java.time")
                        || code.getOwner().isEquivalentTo(System.class);
        return clocklike
                && TIME_READERS.contains(code.getName())
                && !given.contains(Clock.class.getName());
    }
}
