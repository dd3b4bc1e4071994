package attache.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.formats.NetworkFileException;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.view.AccountNotes;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.CollapsedView;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectFileTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path file;

  private final ViewState view = view("Missions é\uD800", "a", "b", "c", "d");

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("work.attache");
  }

  private static ViewState view(String title, String... ids) {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    Arrays.stream(ids).forEach(builder::account);
    builder.layer("follow").arc(0, 1);
    builder.attribute(
        TextColumn.of(
            "group", Arrays.stream(ids).map(id -> id.hashCode() % 2 == 0 ? "g" : "h").toList()));
    builder.provenance(
        new Provenance("ties.csv", "CSV", "ab12", "synthetic", List.of("collected by hand")));
    double[] x = new double[ids.length];
    Arrays.setAll(x, i -> i * 1.1);
    return ViewState.of(
            builder.build(),
            Arrangement.of(new LayoutChoice.Force(), 3, Positions.of(x, x)),
            Encoding.PLAIN,
            new Camera(1, 2, 3),
            Theme.LIGHT)
        .withSelection(Selection.of(1))
        .withNotes(AccountNotes.NONE.with(0, "to be asked\nagain ü"));
  }

  private Project written(Project project) throws Exception {
    ProjectFile.write(file, project, Progress.NONE);
    return ProjectFile.read(file, Progress.NONE).project();
  }

  /** The same view of the same network, the network compared by what it holds. */
  private static void assertSame(ViewState again, ViewState view) throws IOException {
    assertThat(again.network().provenance()).isEqualTo(view.network().provenance());
    assertThat(bytes(Project.of(again))).isEqualTo(bytes(Project.of(view)));
  }

  private static byte[] bytes(Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProjectFile.write(project, out, Progress.NONE);
    return out.toByteArray();
  }

  @Test
  void projectKeepsNetworksViewsAndNotes() throws Exception {
    ViewState other = view("Ministries", "x", "y");
    ViewState elsewhere = view.withCamera(new Camera(9, 9, 9));
    Project project =
        new Project(
            view,
            List.of(new SavedView("From afar", elsewhere), new SavedView("Others", other)),
            Map.of(),
            ProjectRest.NONE);
    Project again = written(project);
    assertSame(again.current(), view);
    assertThat(again.current().notes().of(0)).isEqualTo("to be asked\nagain ü");
    assertThat(again.saved()).extracting(SavedView::name).containsExactly("From afar", "Others");
    assertSame(again.saved().get(0).view(), elsewhere);
    assertSame(again.saved().get(1).view(), other);
    assertThat(again.saved().get(0).view().network()).isSameAs(again.current().network());
    assertThat(again.networks()).hasSize(2);
    assertThat(bytes(again)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void networksThatTheViewIsComparedWithAreKept() throws Exception {
    FollowNetwork other = view("Ministries", "a", "b", "z").network();
    ComparisonStudy study =
        ComparisonStudy.DEFAULT
            .withNetworks(
                List.of(ComparedNetwork.of(other, "follow"), ComparedNetwork.ofOpen("follow")))
            .withChart(ComparisonStudy.Chart.DIFFERENCE)
            .withFocus("z");
    ViewState comparing =
        view.withStudy(view.study().withKind(StudyView.Kind.COMPARE).withComparison(study));
    ViewState again = written(Project.of(comparing)).current();
    assertSame(again, comparing);
    ComparisonStudy read = again.study().comparison();
    assertThat(read.networks().getFirst().elsewhere().orElseThrow().title())
        .isEqualTo("Ministries");
    assertThat(read.networks().getLast()).isEqualTo(ComparedNetwork.ofOpen("follow"));
    assertThat(read.withNetworks(List.of())).isEqualTo(study.withNetworks(List.of()));
  }

  @Test
  void collapsedNetworkCanStillBeExpanded() throws Exception {
    ViewState collapsed = CollapsedView.of(view, Optional.empty(), "group", "Group", Set.of());
    Project again =
        written(
            new Project(collapsed, List.of(), Map.of(collapsed.network(), view), ProjectRest.NONE));
    assertSame(again.current(), collapsed);
    assertSame(Objects.requireNonNull(again.formers().get(again.current().network())), view);
  }

  @Test
  void projectsAreKnownByTheirContent() throws Exception {
    written(Project.of(view));
    Path renamed = Files.copy(file, folder.resolve("renamed.zip"));
    assertThat(ProjectFile.isProject(renamed)).isTrue();
    Path other = folder.resolve("other.attache");
    Files.writeString(other, "follower,followed\na,b\n");
    assertThat(ProjectFile.isProject(other)).isFalse();
    assertThat(ProjectFile.isProject(folder)).isFalse();
    assertThat(ProjectFile.isProject(folder.resolve("none"))).isFalse();
  }

  @Test
  void unknownEntriesAndFieldsSurvive() throws Exception {
    written(new Project(view, List.of(new SavedView("One", view)), Map.of(), ProjectRest.NONE));
    change(
        json ->
            json.replace("\"version\":1", "\"version\":7,\"lecture\":{\"slides\":[1]}")
                .replace("\"name\":\"One\"", "\"name\":\"One\",\"caption\":\"why\"")
                .replace("\"file\":", "\"licence\":\"CC0\",\"file\":")
                .replace("\"camera\":{", "\"camera\":{\"tilt\":4,"),
        Map.of("films/one.bin", new byte[] {1, 2, 3}));
    ProjectFile.OpenedProject opened = ProjectFile.read(file, Progress.NONE);
    assertThat(opened.remarks()).anyMatch(remark -> remark.contains("newer"));
    Project project = opened.project();
    ViewState changed = project.current().withSelection(Selection.of(2));
    written(new Project(changed, project.saved(), project.formers(), project.rest()));
    String json = entry("contents.json");
    assertThat(json)
        .contains("\"version\":7", "\"slides\":[1]", "\"caption\":\"why\"", "\"licence\":\"CC0\"");
    assertThat(json.split("\"tilt\":4", -1)).hasSize(3);
    assertThat(entry("films/one.bin").getBytes(UTF_8)).containsExactly(1, 2, 3);
    assertSame(ProjectFile.read(file, Progress.NONE).project().current(), changed);
  }

  @Test
  void savedViewThatCannotBeReadIsToldAndKept() throws Exception {
    written(new Project(view, List.of(new SavedView("Odd", view)), Map.of(), ProjectRest.NONE));
    change(
        json -> {
          int saved = json.indexOf("\"saved\"");
          return json.substring(0, saved)
              + json.substring(saved).replace("\"positions\":[", "\"positions\":[0,0,");
        },
        Map.of());
    ProjectFile.OpenedProject opened = ProjectFile.read(file, Progress.NONE);
    assertThat(opened.project().saved()).isEmpty();
    assertThat(opened.remarks()).anyMatch(remark -> remark.contains("Odd"));
    written(opened.project());
    assertThat(entry("contents.json")).contains("\"Odd\"");
  }

  /**
   * Puts a third position before the first one of each view of a list, which so fits no network.
   */
  private static String misplaced(String json, String list) {
    int at = json.indexOf('"' + list + '"');
    return json.substring(0, at)
        + json.substring(at).replace("\"positions\":[", "\"positions\":[0,0,");
  }

  @Test
  void viewThatCannotBeReadKeepsItsNetworkAndFindsItAgain() throws Exception {
    ViewState other = view("Ministries", "x", "y");
    ViewState third = view("Ministers", "u", "v");
    written(
        new Project(
            view,
            List.of(new SavedView("Odd", other), new SavedView("Fine", third)),
            Map.of(),
            ProjectRest.NONE));
    String whole = entry("contents.json");
    change(
        json -> {
          int fine = json.indexOf("\"name\":\"Odd\"");
          return misplaced(json.substring(0, fine), "saved") + json.substring(fine);
        },
        Map.of());
    Project opened = ProjectFile.read(file, Progress.NONE).project();
    assertThat(opened.saved()).extracting(SavedView::name).containsExactly("Fine");
    // What is shown now is of another network than when the file was written.
    Project shown =
        written(
            new Project(
                opened.saved().getFirst().view(), List.of(), opened.formers(), opened.rest()));
    assertThat(shown.current().network().title()).isEqualTo("Ministers");
    change(json -> json.replace("\"positions\":[0,0,", "\"positions\":["), Map.of());
    Project mended = ProjectFile.read(file, Progress.NONE).project();
    assertThat(mended.saved()).extracting(SavedView::name).containsExactly("Odd");
    assertSame(mended.saved().getFirst().view(), other);
    assertThat(whole).contains("\"Odd\"");
  }

  @Test
  void networkOfCollapsedGroupsThatCannotBeExpandedIsKept() throws Exception {
    ViewState collapsed = CollapsedView.of(view, Optional.empty(), "group", "Group", Set.of());
    written(new Project(collapsed, List.of(), Map.of(collapsed.network(), view), ProjectRest.NONE));
    change(json -> misplaced(json, "formers"), Map.of());
    ProjectFile.OpenedProject opened = ProjectFile.read(file, Progress.NONE);
    assertThat(opened.remarks()).anyMatch(remark -> remark.contains("cannot be expanded"));
    written(opened.project());
    change(json -> json.replace("\"positions\":[0,0,", "\"positions\":["), Map.of());
    Project again = ProjectFile.read(file, Progress.NONE).project();
    assertSame(Objects.requireNonNull(again.formers().get(again.current().network())), view);
  }

  @Test
  void networksThatOnlyANewerVersionRefersToStayInTheirPlaces() throws Exception {
    ViewState other = view("Ministries", "x", "y");
    written(new Project(other, List.of(new SavedView("Mine", view)), Map.of(), ProjectRest.NONE));
    change(
        json -> json.replace("\"saved\":[", "\"animation\":{\"network\":1},\"later\":["), Map.of());
    Project opened = ProjectFile.read(file, Progress.NONE).project();
    assertThat(opened.saved()).isEmpty();
    written(opened);
    assertThat(ProjectFile.read(file, Progress.NONE).project().networks())
        .extracting(FollowNetwork::title)
        .containsExactly(other.network().title(), view.network().title());
  }

  @Test
  void whatANewerVersionWritesIntoNetworksSurvives() throws Exception {
    written(Project.of(view));
    changeAll(
        json ->
            json.replace("\"accounts\":[", "\"licence\":\"CC0\",\"accounts\":[")
                .replace("{\"id\":\"a\"", "{\"portrait\":\"a.png\",\"id\":\"a\"")
                .replace("\"arcs\":[", "\"collected\":2015,\"arcs\":["));
    Project opened = ProjectFile.read(file, Progress.NONE).project();
    ViewState changed = opened.current().withSelection(Selection.of(2));
    written(new Project(changed, opened.saved(), opened.formers(), opened.rest()));
    assertThat(entry("networks/1.json"))
        .contains("\"licence\":\"CC0\"", "\"portrait\":\"a.png\"", "\"collected\":2015");
    assertThat(ProjectFile.read(file, Progress.NONE).project().current().selection())
        .isEqualTo(Selection.of(2));
  }

  @Test
  void damagedProjectIsRefusedWithWordsAndLeftAsItIs() throws Exception {
    byte[] whole = bytes(Project.of(view));
    Set<String> refusals = new HashSet<>();
    for (int length = 0; length < whole.length - 80; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(file, cut);
      try {
        ProjectFile.read(file, Progress.NONE);
      } catch (ProjectException refused) {
        refusals.add(refused.getMessage());
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }
    for (int at = 0; at < whole.length; at += 3) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x55;
      Files.write(file, flipped);
      try {
        ProjectFile.read(file, Progress.NONE);
      } catch (ProjectException refused) {
        refusals.add(refused.getMessage());
      }
    }
    assertThat(refusals).isNotEmpty().allMatch(words -> words.length() > 40);
  }

  @Test
  void emptyOrOverwrittenProjectIsCalledDamagedAndItsBackupNamed() throws Exception {
    for (byte[] left : List.of(new byte[0], new byte[900], "PK garbled \1\2\3".getBytes(UTF_8))) {
      Files.write(file, left);
      assertThatThrownBy(() -> ProjectFile.openNetwork(file, List.of(), Progress.NONE))
          .isInstanceOf(NetworkFileException.class)
          .hasMessageContaining("damaged")
          .hasMessageContaining(".backup");
      assertThat(Files.readAllBytes(file)).isEqualTo(left);
    }
  }

  @Test
  void zipBombIsRefused() throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("contents.json"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        zip.write(zeros);
      }
    }
    assertThatThrownBy(() -> ProjectFile.read(file, Progress.NONE))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("unpacks to far more");
  }

  @Test
  void thousandsOfEntriesAreRefused() throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 5_000; i++) {
        zip.putNextEntry(new ZipEntry("contents.json" + i));
      }
    }
    assertThatThrownBy(() -> ProjectFile.read(file, Progress.NONE))
        .isInstanceOf(ProjectException.class);
  }

  @Test
  void saveThatFailsLeavesTheProjectAsItWas() throws Exception {
    written(Project.of(view));
    byte[] before = Files.readAllBytes(file);
    Progress cancelled =
        done -> {
          throw new java.util.concurrent.CancellationException();
        };
    assertThatThrownBy(() -> ProjectFile.write(file, Project.of(view), cancelled))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("work.attache");
  }

  @Test
  void versionBeforeStaysBesideTheProject() throws Exception {
    written(Project.of(view));
    byte[] before = Files.readAllBytes(file);
    written(Project.of(view.withSelection(Selection.of(3))));
    assertThat(Files.readAllBytes(folder.resolve("work.attache.backup"))).isEqualTo(before);
  }

  @Test
  void networkOfAProjectIsOpenedLikeAnyNetwork() throws Exception {
    written(Project.of(view));
    assertThat(ProjectFile.openNetwork(file, List.of(), Progress.NONE).network().title())
        .isEqualTo(view.network().title());
    assertThat(ProjectFile.openNetwork(file, List.of(), Progress.NONE).report().accounts())
        .isEqualTo(4);
  }

  @Test
  void fileThatAnotherProgramChangedIsNoticed() throws Exception {
    FileStamp stamp = ProjectFile.write(file, Project.of(view), Progress.NONE);
    assertThat(stamp.isOf(file)).contains(true);
    Files.writeString(file, "else");
    assertThat(stamp.isOf(file)).contains(false);
    Files.delete(file);
    assertThat(stamp.isOf(file)).isEmpty();
  }

  private interface Change {
    String of(String json);
  }

  /** Rewrites the list of contents, and adds entries. */
  private void change(Change change, Map<String, byte[]> more) throws IOException {
    change((name, text) -> name.equals("contents.json") ? change.of(text) : text, more);
  }

  /** Rewrites the networks. */
  private void changeAll(Change change) throws IOException {
    change((name, text) -> name.equals("contents.json") ? text : change.of(text), Map.of());
  }

  private void change(BinaryOperator<String> change, Map<String, byte[]> more) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), UTF_8);
        out.write(change.apply(entry.getName(), text).getBytes(UTF_8));
      }
      for (Map.Entry<String, byte[]> one : more.entrySet()) {
        out.putNextEntry(new ZipEntry(one.getKey()));
        out.write(one.getValue());
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      changed.writeTo(out);
    }
  }

  private String entry(String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("no entry " + name);
  }
}
