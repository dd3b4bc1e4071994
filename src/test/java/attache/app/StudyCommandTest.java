package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import attache.cli.AttacheCommand;
import attache.formats.SampleNetworks;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.project.ProjectFile;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write what studies tell do so. */
class StudyCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  private static ViewState ministries(StudyView.Kind kind) {
    ViewState view =
        NetworkOpening.sample(SampleNetworks.FOREIGN_MINISTRIES_2015, Theme.LIGHT, Progress.NONE)
            .state();
    return view.withStudy(view.study().withKind(kind));
  }

  private FigureSource.Places places(List<List<Path>> networks, List<Path> others) {
    return new FigureSource.Places(
        Optional.empty(), networks, Optional.empty(), others, folder.resolve("views"));
  }

  private List<String> run(StudyCommand command) throws IOException {
    Path table = folder.resolve("table.csv");
    List<String> words = new ArrayList<>(command.words());
    words.add("--output=" + table);
    assertThat(AttacheCommand.run(words.toArray(String[]::new))).isZero();
    return Files.readAllLines(table);
  }

  @Test
  void theCommandOfMobilityWritesItsRanks() throws Exception {
    ViewState view = ministries(StudyView.Kind.MOBILITY);
    StudyCommand command = StudyCommand.of(view, places(List.of(), List.of()), Progress.NONE);
    assertThat(command.words())
        .containsExactly(
            "mobility",
            SampleNetworks.FOREIGN_MINISTRIES_2015.path().toString(),
            "--baseline=gdp_2015_busd",
            "--measure=in_degree",
            "--club=G7");
    assertThat(command.text()).endsWith(String.join(" ", command.words()));
    assertThat(command.remark()).isEmpty();
    assertThat(run(command)).hasSize(77).anyMatch(line -> line.contains("Slovenia"));
  }

  @Test
  void theCommandHidesWhomTheFilterHides() throws Exception {
    ViewState view = ministries(StudyView.Kind.MOBILITY);
    ViewState europe =
        view.withFilter(
                Filter.NONE.with(new Criterion.AttributeValues("region", Set.of("Europe"), false)))
            .withSample(SourceSample.of(64));
    StudyCommand command = StudyCommand.of(europe, places(List.of(), List.of()), Progress.NONE);
    assertThat(command.words()).endsWith("--sample=64", "--only=region=Europe");
    assertThat(command.remark()).isEmpty();
    assertThat(run(command))
        .noneMatch(line -> line.contains("Japan"))
        .anyMatch(line -> line.contains("Slovenia"));
  }

  @Test
  void theCommandOfComparedNetworksNamesBoth() throws Exception {
    FollowNetwork earlier = SampleNetworks.FOREIGN_MINISTRIES_2014.open().network();
    ViewState view = ministries(StudyView.Kind.COMPARE);
    ViewState comparing =
        view.withStudy(
            view.study()
                .withComparison(
                    ComparisonStudy.DEFAULT
                        .withNetworks(
                            List.of(
                                ComparedNetwork.of(earlier, earlier.layers().getFirst().name()),
                                ComparedNetwork.ofOpen(view.layerName())))
                        .withMatching(ComparisonStudy.Matching.COUNTRY)
                        .withChart(ComparisonStudy.Chart.RANKS)));
    StudyCommand command = StudyCommand.of(comparing, places(List.of(), List.of()), Progress.NONE);
    assertThat(command.words())
        .containsExactly(
            "compare",
            SampleNetworks.FOREIGN_MINISTRIES_2014.path().toString(),
            SampleNetworks.FOREIGN_MINISTRIES_2015.path().toString(),
            "--by=country",
            "--measure=in_degree");
    assertThat(run(command).getFirst()).startsWith("key,label,account_a,account_b,in_degree_a");
  }

  @Test
  void wavesOfOneFileAreNamedAsItsLayers() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("two waves.csv"),
            """
            follower,followed,wave
            a,b,2014
            b,c,2014
            a,b,2015
            c,a,2015
            """);
    FollowNetwork network = ProjectFile.openNetwork(file, List.of(), Progress.NONE).network();
    ViewState view = NetworkOpening.prepare(network, Theme.LIGHT, Progress.NONE).state();
    ViewState comparing =
        view.withStudy(
            view.study()
                .withKind(StudyView.Kind.COMPARE)
                .withComparison(
                    view.study().comparison().withChart(ComparisonStudy.Chart.DIFFERENCE)));
    StudyCommand command =
        StudyCommand.of(comparing, places(List.of(List.of(file)), List.of()), Progress.NONE);
    assertThat(command.words()).startsWith("compare", file.toString()).endsWith("--ties");
    assertThat(run(command)).contains("b,c,lost", "c,a,gained", "a,b,kept");
    assertThat(command.text()).contains("'" + file + "'");
  }

  @Test
  void whatIsInNoFileHasNoCommand() {
    FollowNetwork.Builder builder = FollowNetwork.builder("nowhere");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    ViewState view = NetworkOpening.prepare(builder.build(), Theme.LIGHT, Progress.NONE).state();
    ViewState mobility = view.withStudy(view.study().withKind(StudyView.Kind.MOBILITY));
    assertThatExceptionOfType(FigureSource.Unsaved.class)
        .isThrownBy(() -> StudyCommand.of(mobility, places(List.of(), List.of()), Progress.NONE));
  }
}
