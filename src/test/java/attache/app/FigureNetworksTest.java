package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import attache.drawing.Figure;
import attache.drawing.FigureContent;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigurePreset;
import attache.drawing.Ground;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.project.Project;
import attache.project.ProjectFile;
import attache.project.ProjectRest;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StoredView;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureNetworksTest {
  private final FollowNetwork open = SampleNetworks.TEACHING.open().network();

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ViewState shown;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path network;

  @BeforeEach
  void readNetwork() throws Exception {
    network = network("follows.csv", "a,b\nb,c\n");
    shown = view(network).withSelection(Selection.of(1));
  }

  private Path network(String name, String follows) throws Exception {
    return Files.writeString(folder.resolve(name), "follower,followed\n" + follows);
  }

  private static ViewState view(Path file) throws Exception {
    return NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view().state();
  }

  private Path figure(ViewState view, Path into) throws Exception {
    Path figure = Files.createDirectories(into).resolve("figure.svg");
    FigureOptions options =
        FigureOptions.of(FigurePreset.SOCIAL.size(), Ground.LIGHT, FigureContent.titled("Three"));
    FigureFormat.SVG.write(Figure.of(view, ScoreTable.EMPTY, options), figure, Progress.NONE);
    return figure;
  }

  private Path figureElsewhere(ViewState view) throws Exception {
    return figure(view, folder.resolve("elsewhere"));
  }

  @Test
  void aNetworkIsFoundInTheFolderOfItsFigure() throws Exception {
    StoredView read = FigureNetworks.viewOf(figure(shown, folder), open, List.of(), Progress.NONE);
    assertThat(read.view().selection()).isEqualTo(shown.selection());
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void aNetworkIsFoundInAProjectOfIt() throws Exception {
    Path project = folder.resolve("work.attache");
    ProjectFile.write(
        project, new Project(shown, List.of(), Map.of(), ProjectRest.NONE), Progress.NONE);
    Files.delete(network);
    StoredView read =
        FigureNetworks.viewOf(figureElsewhere(shown), open, List.of(project), Progress.NONE);
    assertThat(read.view().network().provenance().source()).isEqualTo("follows.csv");
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void aNetworkThatChangedStandsInIfItHasTheSameAccounts() throws Exception {
    Path figure = figureElsewhere(shown);
    network("follows.csv", "a,b\nb,c\nc,a\n");
    assertThat(FigureNetworks.viewOf(figure, open, List.of(network), Progress.NONE).remarks())
        .singleElement()
        .asString()
        .contains("was changed");
    StoredView ofOpen =
        FigureNetworks.viewOf(figure, view(network).network(), List.of(), Progress.NONE);
    assertThat(ofOpen.view().layer().arcCount()).isEqualTo(3);
  }

  @Test
  void aNetworkThatIsNowhereIsNamed() throws Exception {
    Path figure = figureElsewhere(shown);
    network("follows.csv", "a,b\n");
    assertThatExceptionOfType(FigureNetworks.NotAtHand.class)
        .isThrownBy(() -> FigureNetworks.viewOf(figure, open, List.of(network), Progress.NONE))
        .withMessageContaining("(follows.csv)");
  }

  @Test
  void aNetworkThatIsComparedIsFoundToo() throws Exception {
    ViewState other = view(network("others.csv", "a,b\nc,b\n"));
    StudyView study =
        StudyView.NONE
            .withKind(StudyView.Kind.COMPARE)
            .withComparison(
                ComparisonStudy.DEFAULT.withNetworks(
                    List.of(
                        ComparedNetwork.ofOpen(shown.layerName()),
                        ComparedNetwork.of(other.network(), other.layerName()))));
    StoredView read =
        FigureNetworks.viewOf(
            figure(shown.withStudy(study), folder), open, List.of(), Progress.NONE);
    assertThat(read.unread()).isEmpty();
    assertThat(read.view().study().comparison().networks()).hasSize(2);
  }
}
