package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import attache.cli.AttacheCommand;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.project.Project;
import attache.project.ProjectFile;
import attache.project.ProjectRest;
import attache.project.SavedView;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSourceTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  private static ViewState teaching() {
    return NetworkOpening.sample(SampleNetworks.TEACHING, Theme.LIGHT, Progress.NONE).state();
  }

  private FigureSource.Places places(Optional<Path> project, List<List<Path>> networks) {
    return new FigureSource.Places(
        project, networks, Optional.empty(), List.of(), folder.resolve("views"));
  }

  private Path project(ViewState current, List<SavedView> saved) throws Exception {
    Path file = folder.resolve("work.attache");
    ProjectFile.write(file, new Project(current, saved, Map.of(), ProjectRest.NONE), Progress.NONE);
    return file;
  }

  @Test
  void aSampleIsNamedByItsPathAndItsViewIsKept() throws Exception {
    FigureSource source =
        FigureSource.of(teaching(), places(Optional.empty(), List.of()), Progress.NONE);
    assertThat(source.words().getFirst()).isEqualTo(SampleNetworks.TEACHING.path().toString());
    assertThat(Path.of(source.words().get(1).substring("--view=".length()))).exists();
  }

  @Test
  void theSameViewIsKeptOnce() throws Exception {
    FigureSource.of(teaching(), places(Optional.empty(), List.of()), Progress.NONE);
    FigureSource.of(teaching(), places(Optional.empty(), List.of()), Progress.NONE);
    assertThat(folder.resolve("views")).isDirectoryContaining("glob:**view-*.json");
    assertThat(folder.resolve("views").toFile().list()).hasSize(1);
  }

  @Test
  void aSavedViewOfAProjectIsNamed() throws Exception {
    ViewState shown = teaching();
    ViewState other = shown.withSelection(Selection.of(1));
    Path file = project(other, List.of(new SavedView("The first", shown)));
    FigureSource source =
        FigureSource.of(shown, places(Optional.of(file), List.of()), Progress.NONE);
    assertThat(source.words()).containsExactly(file.toString(), "--saved-view=The first");
    assertThat(FigureSource.of(other, places(Optional.of(file), List.of()), Progress.NONE).words())
        .containsExactly(file.toString());
    assertThat(folder.resolve("views")).doesNotExist();
  }

  @Test
  void aFileThatWasWrittenSinceIsNotNamed() throws Exception {
    Path file = folder.resolve("follows.csv");
    Files.writeString(file, "follower,followed\na,b\nb,c\n");
    ViewState shown =
        NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view().state();
    FigureSource.Places places = places(Optional.empty(), List.of(List.of(file)));
    assertThat(FigureSource.of(shown, places, Progress.NONE).words().getFirst())
        .isEqualTo(file.toString());
    Files.writeString(file, "follower,followed\na,b\n");
    assertThatExceptionOfType(FigureSource.Unsaved.class)
        .isThrownBy(() -> FigureSource.of(shown, places, Progress.NONE))
        .withMessageContaining("Ctrl+S");
  }

  @Test
  void networksThatAreComparedAreNamedByTheirFiles() throws Exception {
    Path file = folder.resolve("follows.csv");
    Files.writeString(file, "follower,followed\na,b\nb,c\n");
    Path later = folder.resolve("later.csv");
    Files.writeString(later, "follower,followed\na,b\nc,b\n");
    ViewState opened =
        NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view().state();
    FollowNetwork other =
        NetworkOpening.file(later, List.of(), Theme.LIGHT, Progress.NONE).view().state().network();
    ViewState shown =
        opened.withStudy(
            opened
                .study()
                .withKind(StudyView.Kind.COMPARE)
                .withComparison(
                    ComparisonStudy.DEFAULT
                        .withNetworks(
                            List.of(
                                ComparedNetwork.ofOpen(opened.layerName()),
                                ComparedNetwork.of(other, other.layers().getFirst().name())))
                        .withChart(ComparisonStudy.Chart.RANKS)));
    FigureSource.Places unknown = places(Optional.empty(), List.of(List.of(file)));
    assertThatExceptionOfType(FigureSource.Unsaved.class)
        .isThrownBy(() -> FigureSource.of(shown, unknown, Progress.NONE));
    FigureSource.Places known =
        new FigureSource.Places(
            Optional.empty(),
            List.of(List.of(file)),
            Optional.empty(),
            List.of(folder.resolve("gone").resolve("later.csv"), later),
            folder.resolve("views"));
    List<String> words = FigureSource.of(shown, known, Progress.NONE).words();
    assertThat(words).contains("--with=" + later);
    Path figure = folder.resolve("ranks.svg");
    List<String> command = new ArrayList<>(List.of("figure"));
    command.addAll(words);
    command.add("--output=" + figure);
    assertThat(AttacheCommand.run(command.toArray(String[]::new))).isZero();
    assertThat(figure).content().contains("later.csv").contains("Places up");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          plain.json,        plain.json
          --title=a b,       --title='a b'
          it's,              'it'\\''s'
          --view=/a b/c,     --view='/a b/c'
          --title=,          --title=
          """)
  void wordsAreQuotedForShells(String word, String quoted) {
    assertThat(FigureCommandText.quoted(word)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          C:\\a\\b.json,      C:\\a\\b.json
          C:\\a b\\,          "C:\\a b\\\\"
          --title=a "b",    --title="a \\"b\\""
          """)
  void wordsAreQuotedForWindows(String word, String quoted) {
    assertThat(FigureCommandText.quotedOnWindows(word)).isEqualTo(quoted);
  }
}
