package attache;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the program, who may use whom, and what nobody may use. */
class ArchitectureTest {
  /** Read from where the program lies: looked for by name, it would be sought in all of Java. */
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .importUrl(Launcher.class.getProtectionDomain().getCodeSource().getLocation());

  /** Rooms that anyone may use: they know nothing of networks. */
  private static final Set<String> BASE = Set.of("text", "work", "tables");

  /** A package, the packages it may use besides the base rooms and itself, and why no others. */
  record Room(String name, Set<String> uses, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Room room(String name, String uses, String reason) {
    return new Room(name, uses.isEmpty() ? Set.of() : Set.of(uses.split(" ")), reason);
  }

  static List<Room> rooms() {
    return List.of(
        room("text", "", "texts are looked up by everyone and know nobody"),
        room("work", "", "progress is reported by everyone and knows nobody"),
        room("tables", "", "a table is written the same way whatever it shows"),
        room("network", "", "the network is a value that everything else is about"),
        room("facts", "", "what is known of countries holds whatever network is open"),
        room(
            "formats",
            "network facts",
            "a reader makes a network and cares not what becomes of it"),
        room("measures", "network", "a measure is a fact of a layer, shown or not"),
        room("layouts", "network measures", "positions are computed from ties and scores alone"),
        room(
            "view",
            "network measures layouts facts",
            "a view says what is shown, not how it is drawn or where it is kept"),
        room(
            "project",
            "formats view network measures layouts",
            "a project keeps networks and views in files, and knows no window"),
        room(
            "drawing",
            "view network measures layouts facts",
            "marks are derived from a view, so that every surface draws the same"),
        room(
            "canvas",
            "drawing view network measures layouts",
            "the canvas draws a view and replaces it, and knows no panel"),
        room(
            "panels",
            "drawing view network measures layouts facts",
            "panels draw a view and replace it; of drawing they take the colours of groups, so"
                + " that a row has the colour of its mark; they know no canvas"),
        room(
            "cli",
            "formats network measures layouts view drawing facts project",
            "the command line runs where there is no window"),
        room(
            "app",
            "network facts formats measures layouts view drawing canvas panels cli project",
            "the shell alone knows all rooms"));
  }

  @Test
  void everyPackageIsARoom() {
    Set<String> packages =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("attache."))
            .map(name -> name.replaceFirst("attache\\.([a-z]+).*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rooms()).extracting(Room::name).containsAll(packages);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsItMay(Room room) {
    DescribedPredicate<JavaClass> allowed =
        resideOutsideOfPackage("attache..").or(resideInAPackage("attache." + room.name() + ".."));
    for (String other : BASE) {
      allowed = allowed.or(resideInAPackage("attache." + other + ".."));
    }
    for (String other : room.uses()) {
      allowed = allowed.or(resideInAPackage("attache." + other + ".."));
    }
    classes()
        .that()
        .resideInAPackage("attache." + room.name() + "..")
        .should()
        .onlyDependOnClassesThat(
            allowed.as("are outside the program or in " + room.uses() + " or " + BASE))
        .because(room.reason())
        .check(PROGRAM);
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching("attache.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a room that needs itself through others can be neither understood nor tested")
        .check(PROGRAM);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    outside("attache.canvas..", "attache.panels..", "attache.app..")
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .because("everything else runs and is tested without a toolkit")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCanvasKnowsGraphStream() {
    outside("attache.canvas..")
        .dependOnClassesThat()
        .resideInAPackage("org.graphstream..")
        .because("the network is a FollowNetwork; GraphStream holds its moving picture only")
        .check(PROGRAM);
  }

  @Test
  void nothingOpensAConnection() {
    anyClass()
        .dependOnClassesThat(
            resideInAPackage("java.net..")
                .and(
                    DescribedPredicate.not(
                        nameMatching("java\\.net\\.(URI|URISyntaxException|URL)"))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.net..", "java.rmi..", "sun.net..", "com.sun.net..", "javafx.scene.web..")
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\..*Socket.*"))
        .because("the program never opens a network connection")
        .check(PROGRAM);
  }

  @Test
  void addressesAreNeverFollowed() {
    anyClass()
        .callMethodWhere(
            DescribedPredicate.describe(
                "opens a URL",
                call ->
                    call.getTargetOwner().isEquivalentTo(URL.class)
                        && Set.of("openConnection", "openStream", "getContent")
                            .contains(call.getName())))
        .because("a URL may lead anywhere; what is on the class path is read as a resource")
        .check(PROGRAM);
  }

  @Test
  void onlyTheStartEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackages("attache.app..", "attache.cli..")
        .and()
        .doNotHaveFullyQualifiedName("attache.Launcher")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("whoever ends the program must first have saved the user's work")
        .check(PROGRAM);
  }

  @Test
  void jgraphtReadsNoFiles() {
    anyClass()
        .dependOnClassesThat()
        .resideInAPackage("org.jgrapht.nio..")
        .because("its XML importers expand external entities: they read files of the user's disk")
        .check(PROGRAM);
  }

  @Test
  void onlyReadersParseXmlAndOnlyAsAStream() {
    outside("attache.formats..")
        .dependOnClassesThat()
        .resideInAPackage("javax.xml..")
        .because("whoever parses XML must refuse DTDs and external entities, in one place")
        .check(PROGRAM);
    anyClass()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.xml.parsers..", "org.xml.sax..", "org.w3c.dom..")
        .because("a stream has a bounded memory and says line and column")
        .check(PROGRAM);
  }

  @Test
  void noStackTraceIsPrinted() {
    anyClass()
        .callMethodWhere(
            DescribedPredicate.describe(
                "prints a stack trace", call -> call.getName().equals("printStackTrace")))
        .because("people are told what happened, where, and what to do next")
        .check(PROGRAM);
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    anyClass()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameStartingWith("Common")
        .because("such a name says nothing and collects everything")
        .check(PROGRAM);
  }

  private static ClassesShould outside(String... packages) {
    return noClasses().that().resideOutsideOfPackages(packages).should();
  }

  private static ClassesShould anyClass() {
    return noClasses().should();
  }
}
