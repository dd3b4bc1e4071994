package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.EmbeddedFigure;
import attache.formats.NetworkFiles;
import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.project.Project;
import attache.project.ProjectFile;
import attache.project.ProjectRest;
import attache.project.SavedView;
import attache.view.Arrangement;
import attache.view.Arranger;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewJson;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure carries its view, from which the same figure can be drawn again. */
class StoredViewFigureTest {
  private static final String NETWORK = "sample-networks/teaching.json";

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerErr = System.err;

  @BeforeEach
  void catchErrors() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void releaseErrors() {
    System.setErr(formerErr);
  }

  private static int run(String... arguments) {
    return AttacheCommand.run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
  void theViewOfAFigureDrawsTheSameFigure(String ending) throws Exception {
    Path first = folder.resolve("first." + ending);
    Path again = folder.resolve("again." + ending);
    assertThat(
            run(
                "figure",
                NETWORK,
                "-o",
                first.toString(),
                "--layout",
                "circle",
                "--seed",
                "3",
                "--size",
                "betweenness",
                "--preset",
                "column"))
        .isZero();
    assertThat(
            run(
                "figure",
                NETWORK,
                "--view",
                first.toString(),
                "-o",
                again.toString(),
                "--preset",
                "column"))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    assertThat(again).hasSameBinaryContentAs(first);
  }

  @Test
  void allAccountsAreInSightOfTheViewThatAFigureCarries() throws Exception {
    Path figure = folder.resolve("figure.svg");
    assertThat(run("figure", NETWORK, "-o", figure.toString(), "--preset", "a3")).isZero();
    FollowNetwork network = NetworkFiles.open(Path.of(NETWORK), List.of(), Progress.NONE).network();
    String carried = EmbeddedFigure.read(figure).orElseThrow().view();
    ViewState view = ViewJson.read(carried, network, List.of()).view();
    Positions positions = view.arrangement().positions();
    for (int account = 0; account < positions.size(); account++) {
      assertThat(view.camera().screenX(positions.x(account), 700)).isBetween(0.0, 700.0);
      assertThat(view.camera().screenY(positions.y(account), 700)).isBetween(0.0, 700.0);
    }
    assertThat(view.camera().scale()).isLessThan(1e6);
  }

  @Test
  void theNetworkOfAViewThatShowsAStudyIsDrawnOnDemand() throws Exception {
    Path plain = folder.resolve("plain.svg");
    assertThat(run("figure", NETWORK, "-o", plain.toString(), "--preset", "social")).isZero();
    String view = EmbeddedFigure.read(plain).orElseThrow().view();
    String none = "\"study\":{\"kind\":\"none\"";
    assertThat(view).contains(none);
    Path studied =
        Files.writeString(
            folder.resolve("view.json"), view.replace(none, none.replace("none", "follow_back")));
    for (String chart : List.of("network", "matrix")) {
      List<String> drawn = new ArrayList<>();
      for (Path from : List.of(plain, studied)) {
        Path out = folder.resolve(chart + drawn.size() + ".svg");
        assertThat(
                run(
                    "figure",
                    NETWORK,
                    "--view=" + from,
                    "--chart=" + chart,
                    "--output=" + out,
                    "--preset=social"))
            .isZero();
        drawn.add(Files.readString(out));
      }
      assertThat(drawn.getFirst()).isEqualTo(drawn.getLast());
      assertThat(drawn.getFirst().equals(Files.readString(plain)))
          .isEqualTo(chart.equals("network"));
    }
  }

  @Test
  void aTiffCarriesItsView() throws Exception {
    Path tiff = folder.resolve("figure.tif");
    assertThat(run("figure", NETWORK, "-o", tiff.toString(), "--preset", "social")).isZero();
    Path again = folder.resolve("again.tif");
    String view = tiff.toString();
    assertThat(run("figure", NETWORK, "--view", view, "-o", again.toString(), "--preset", "social"))
        .isZero();
    assertThat(again).hasSameBinaryContentAs(tiff);
  }

  @Test
  void aTiffOfAnotherProgramOrHalfOfOneIsRefusedPlainly() throws Exception {
    Path other = folder.resolve("other.tif");
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "tiff", other.toFile());
    String out = folder.resolve("out.png").toString();
    assertThat(run("figure", NETWORK, "--view", other.toString(), "-o", out)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("carries no view");
    err.reset();
    Path half = folder.resolve("half.tif");
    Files.write(half, new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 9});
    assertThat(run("figure", NETWORK, "--view", half.toString(), "-o", out)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("damaged");
  }

  @Test
  void aFileOfAViewThatIsNoTextIsRefusedPlainly() throws Exception {
    Path junk = Files.write(folder.resolve("view.json"), new byte[] {'{', (byte) 0xff, 0, 1});
    Path out = folder.resolve("out.png");
    assertThat(run("figure", NETWORK, "--view", junk.toString(), "-o", out.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("view.json cannot be read: it is no");
  }

  @Test
  void aPictureWithoutAViewIsRefusedPlainly() throws Exception {
    Path picture = folder.resolve("picture.png");
    javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4, 4, 1), "png", picture.toFile());
    Path out = folder.resolve("out.png");
    assertThat(run("figure", NETWORK, "--view", picture.toString(), "-o", out.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("carries no view");
    assertThat(Files.exists(out)).isFalse();
  }

  @Test
  void optionsChangeAStoredView() throws Exception {
    Path first = folder.resolve("first.png");
    Path changed = folder.resolve("changed.png");
    Path described = folder.resolve("described.png");
    assertThat(run("figure", NETWORK, "-o", first.toString(), "--seed", "3")).isZero();
    List<String> changes =
        List.of("--size=betweenness", "--color=none", "--ties=mutual", "--least=in_degree=3");
    assertThat(figure(changed, changes, "--view=" + first)).isZero();
    assertThat(figure(described, changes, "--seed=3")).isZero();
    assertThat(changed).hasSameBinaryContentAs(described);
    assertThat(Files.mismatch(changed, first)).isNotNegative();
  }

  private static int figure(Path out, List<String> options, String more) {
    List<String> words = new ArrayList<>(List.of("figure", NETWORK, "-o", out.toString(), more));
    words.addAll(options);
    return run(words.toArray(String[]::new));
  }

  @Test
  void whatOnlyALayoutHeedsIsRefusedBesideAStoredLayout() {
    assertThat(
            run(
                "figure",
                NETWORK,
                "--view",
                "x.png",
                "-o",
                folder.resolve("out.png").toString(),
                "--seed",
                "4"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--seed").contains("--layout");
  }

  /** A project of the teaching network, saved with a circle as a view of that name. */
  private Path project(ViewState current) throws Exception {
    Path file = folder.resolve("my work.attache");
    ViewState circle =
        current.withArrangement(
            Arranger.arrange(
                    new LayoutChoice.Circle("region"),
                    current.network(),
                    current.layer(),
                    ScoreTable.EMPTY,
                    1,
                    Progress.NONE)
                .arrangement());
    ProjectFile.write(
        file,
        new Project(
            current,
            List.of(new SavedView("Round, by region", circle)),
            Map.of(),
            ProjectRest.NONE),
        Progress.NONE);
    return file;
  }

  private static ViewState teaching() {
    FollowNetwork network = SampleNetworks.TEACHING.open().network();
    Arrangement arrangement =
        Arranger.arrange(
                new LayoutChoice.Force(),
                network,
                network.layers().getFirst(),
                ScoreTable.EMPTY,
                5,
                Progress.NONE)
            .arrangement();
    return DefaultView.of(network, arrangement, Theme.LIGHT, 700, 700)
        .withSelection(Selection.of(2));
  }

  @Test
  void aProjectIsDrawnAsItWasSavedOrBySavedView() throws Exception {
    ViewState current = teaching();
    Path project = project(current);
    Path now = folder.resolve("now.svg");
    Path round = folder.resolve("round.svg");
    assertThat(run("figure", project.toString(), "-o", now.toString())).isZero();
    assertThat(
            run(
                "figure",
                project.toString(),
                "--saved-view",
                "Round, by region",
                "-o",
                round.toString()))
        .isZero();
    String written = Files.readString(now);
    assertThat(written).contains("Force").contains(current.network().label(2));
    assertThat(Files.readString(round)).contains("Circle").isNotEqualTo(written);
  }

  @Test
  void aSavedViewThatIsNotThereIsToldWithThoseThatAre() throws Exception {
    Path project = project(teaching());
    Path out = folder.resolve("out.png");
    assertThat(run("figure", project.toString(), "--saved-view", "Round", "-o", out.toString()))
        .isEqualTo(2);
    assertThat(run("figure", NETWORK, "--saved-view", "Round", "-o", out.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("no saved view “Round”")
        .contains("Round, by region")
        .contains("is no project");
    assertThat(out).doesNotExist();
  }

  @Test
  void samplesAreFoundInEveryFolder() {
    assertThat(SampleNetworks.at(Path.of(NETWORK))).contains(SampleNetworks.TEACHING);
    assertThat(SampleNetworks.at(folder.resolve("teaching.json"))).isEmpty();
  }

  @Test
  void aDamagedFigureIsRefusedPlainly() throws Exception {
    Path svg = folder.resolve("figure.svg");
    Files.writeString(svg, "<svg><metadata>{\"attache-figure\"");
    assertThat(
            run(
                "figure",
                NETWORK,
                "--view",
                svg.toString(),
                "-o",
                folder.resolve("o.png").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("figure.svg")
        .doesNotContain("Exception");
  }
}
