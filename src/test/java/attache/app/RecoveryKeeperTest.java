package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.project.DocumentFile;
import attache.project.LeftWork;
import attache.project.Project;
import attache.project.Recovery;
import attache.view.Arrangement;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveryKeeperTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  private final List<IOException> told = new CopyOnWriteArrayList<>();

  private static Optional<RecoveryKeeper.Work> work() {
    FollowNetwork network = SampleNetworks.TEACHING.open().network();
    int accounts = network.accountCount();
    Positions positions = Positions.of(new double[accounts], new double[accounts]);
    Arrangement arrangement = Arrangement.of(new LayoutChoice.Force(), 1, positions);
    return Optional.of(
        new RecoveryKeeper.Work(
            Project.of(DefaultView.of(network, arrangement, Theme.LIGHT, 300, 300)),
            DocumentFile.NONE));
  }

  private static void removeAll(Path base) throws IOException {
    try (Stream<Path> all = Files.walk(base)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  @Test
  void workIsKeptAnewWhereItsFolderWasTidiedAway() throws Exception {
    Path base = folder.resolve("recovery");
    try (RecoveryKeeper keeper = new RecoveryKeeper(base, told::add)) {
      keeper.changed(work());
      keeper.flush();
      removeAll(base);
      keeper.changed(work());
      keeper.leave();
    }
    assertThat(told).isEmpty();
    List<LeftWork> left = Recovery.left(base);
    assertThat(left).hasSize(1);
    left.getFirst().read();
    left.getFirst().discard();
  }

  @Test
  void whatCouldNotBeKeptIsToldOnceAndTriedAgain() throws Exception {
    Path base = Files.createFile(folder.resolve("recovery"));
    try (RecoveryKeeper keeper = new RecoveryKeeper(base, told::add)) {
      keeper.changed(work());
      keeper.flush();
      keeper.flush();
      assertThat(told).hasSize(1);
      Files.delete(base);
      // Nothing changes any more; the time until the next try is not waited for here.
      keeper.flush();
      assertThat(Files.isDirectory(base)).isTrue();
      keeper.leave();
    }
    assertThat(Recovery.left(base)).hasSize(1).allSatisfy(LeftWork::keep);
  }
}
