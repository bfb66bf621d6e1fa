package org.hawser.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of the rooms: what each may know, and what none may do. */
class RoomsTest {

    private static final String ROOT = "org.hawser.";

    /** For each room the rooms that it may know. A later room never serves an earlier one. */
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "ais", Set.of(),
            "sea", Set.of(),
            "feed", Set.of("ais", "sea"),
            "detect", Set.of("sea"),
            "sanctions", Set.of("sea"),
            "report", Set.of("sea", "sanctions"),
            "sim", Set.of("ais", "sea"),
            "watch", Set.of("ais", "feed", "detect", "sanctions", "report", "sea"),
            "cli", Set.of("watch", "report", "sim", "ais", "feed", "detect", "sanctions", "sea"));

    /** Functions whose last digit differs from machine to machine; StrictMath has the same ones. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "log", "log10", "pow", "cbrt", "hypot", "sinh",
            "cosh", "tanh", "expm1", "log1p");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hawser");

    @Test
    void everyRoomIsKnownHere() {
        Set<String> rooms = PRODUCT.stream().map(RoomsTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(KNOWS.keySet());
    }

    @Test
    void aRoomKnowsOnlyTheRoomsItMay() {
        KNOWS.forEach((room, known) -> noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("are of rooms other than " + known) {
                    @Override
                    public boolean test(JavaClass other) {
                        return other.getPackageName().startsWith(ROOT)
                                && !room(other).equals(room)
                                && !known.contains(room(other));
                    }
                })
                .check(PRODUCT));
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreamsAndTheExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hawser.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PRODUCT);
    }

    @Test
    void noResultDependsOnTheMachinesMathLibrary() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("Math functions without a fixed last digit") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTargetOwner().isEquivalentTo(Math.class)
                                && INEXACT.contains(call.getTarget().getName());
                    }
                })
                .check(PRODUCT);
    }

    @Test
    void nothingUsesTheSharedRandomOrWallClockInDetection() {
        noClasses()
                .that()
                .resideInAnyPackage("org.hawser.detect..", "org.hawser.ais..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(PRODUCT);
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
