package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.util.Set;
import java.util.TreeSet;

/** The floor plan of the house, and proof that each of its rules bites. */
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.gongping");

    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("crooked");

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTo(HouseRule rule) {
        rule.in("org.gongping").check(HOUSE);
    }

    /** Each rule is broken by the one class below {@code crooked} named after it. */
    @ParameterizedTest
    @EnumSource
    void theCrookedHouseBreaks(HouseRule rule) {
        var verdict = rule.in("crooked").evaluate(CROOKED);

        assertThat(verdict.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).contains("Breaks" + rule.name()));
    }

    @Test
    void everyModuleImportsOnlyWhatItDeclares() {
        ApplicationModules.of(GongpingApplication.class).verify();
    }

    @Test
    void everyModuleDeclaresWhatItImports() {
        assertThat(modules())
                .allSatisfy(name ->
                        assertThat(packageInfo("org.gongping." + name))
                                .hasAnnotation(ApplicationModule.class));
    }

    @Test
    void everyPackageIsNullMarked() {
        var packages = new TreeSet<String>();
        HOUSE.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages)
                .allSatisfy(name -> assertThat(packageInfo(name)).hasAnnotation(NullMarked.class));
    }

    private static Set<String> modules() {
        var modules = new TreeSet<String>();
        HOUSE.forEach(type -> modules.add(Floor.of("org.gongping", type).module()));
        modules.remove("");
        return modules;
    }

    private static Class<?> packageInfo(String name) {
        try {
            return Class.forName(name + ".package-info");
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(name + " has no package-info with annotations", absent);
        }
    }
}
