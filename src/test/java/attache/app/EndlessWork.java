package attache.app;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.project.DocumentFile;
import attache.project.Project;
import attache.project.ProjectFile;
import attache.view.AccountNotes;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program that edits and saves as fast as it can until it is killed, and tells on its standard
 * output what it has done: {@code edit N MILLIS}, {@code stored N}, {@code saved N}.
 */
public final class EndlessWork {
  static final int EDITS_A_SAVE = 25;
  private static final int EDITS_A_FLUSH = 40;
  private static final int EDITS_A_NETWORK = 60;
  private static final int ACCOUNTS = 40;

  private EndlessWork() {}

  /**
   * Called with the folder for the recovery copies, the project file to save to, and how many
   * milliseconds to wait after an edit.
   */
  public static void main(String[] arguments) throws Exception {
    Path base = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    long pause = Long.parseLong(arguments[2]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    RecoveryKeeper keeper =
        new RecoveryKeeper(
            base,
            failure -> {
              throw new IllegalStateException(failure);
            });
    FollowNetwork network = network(0);
    for (int edit = 1; ; edit++) {
      if (edit % EDITS_A_NETWORK == 0) {
        network = network(edit / EDITS_A_NETWORK);
      }
      Project project = Project.of(state(edit, network));
      // Told before it is done: a kill between the two must not look like a loss.
      out.println("edit " + edit + " " + System.currentTimeMillis());
      keeper.changed(Optional.of(new RecoveryKeeper.Work(project, DocumentFile.NONE)));
      if (edit % EDITS_A_FLUSH == 0) {
        keeper.flush();
        out.println("stored " + edit);
      }
      if (edit % EDITS_A_SAVE == 0) {
        ProjectFile.write(file, project, Progress.NONE);
        out.println("saved " + edit);
      }
      Thread.sleep(pause);
    }
  }

  /** What an edit leads to, always the same. */
  static ViewState state(int edit) {
    return state(edit, network(edit / EDITS_A_NETWORK));
  }

  private static FollowNetwork network(int number) {
    FollowNetwork.Builder builder = FollowNetwork.builder("Network " + number);
    for (int account = 0; account < ACCOUNTS; account++) {
      builder.account("account " + account);
    }
    for (int account = 1; account < ACCOUNTS; account++) {
      builder.layer("follow").arc(account, (account * 7 + number) % account);
    }
    return builder.build();
  }

  private static ViewState state(int edit, FollowNetwork network) {
    double[] x = new double[ACCOUNTS];
    for (int account = 0; account < ACCOUNTS; account++) {
      x[account] = Math.sin(edit + account);
    }
    return ViewState.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), edit, Positions.of(x, x)),
            Encoding.PLAIN,
            new Camera(edit, -edit, 1),
            Theme.LIGHT)
        .withNotes(AccountNotes.NONE.with(0, "edit " + edit));
  }
}
