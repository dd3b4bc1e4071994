package attache.app;

import attache.canvas.NetworkCanvas;
import attache.view.Selection;
import attache.view.StudyView;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/**
 * A start that ends by itself as soon as everything is shown and an account was selected. From it
 * the {@link StartCache} learns which classes a start needs; and it prints how long everything
 * took, in milliseconds: until the window, the first picture and the picture with all names, and
 * the processor time until then.
 */
final class Rehearsal extends AnimationTimer {
  /**
   * The system property that asks for a rehearsal: when it was begun, in milliseconds since 1970.
   */
  static final String ASKED = "attache.rehearsal";

  /** The studies are opened one after the other, so that the first real opening is quick. */
  private static final List<StudyView.Kind> STUDIES = List.of(StudyView.Kind.values());

  /** Frames for which each is shown. */
  private static final int FRAMES = 12;

  private final Stage stage;
  private final Workspace workspace;
  private final NetworkCanvas canvas;
  private final ImageView picture;
  private final long begun;
  private long window;
  private long first;
  private boolean selected;
  private int studied;

  private Rehearsal(Stage stage, Workspace workspace, NetworkCanvas canvas, long begun) {
    this.stage = stage;
    this.workspace = workspace;
    this.canvas = canvas;
    this.begun = begun;
    picture = (ImageView) canvas.lookup(".image-view");
  }

  /** Rehearses with a window that was just shown, if that is asked for. */
  static void ifAsked(Stage stage, Workspace workspace, NetworkCanvas canvas) {
    Long begun = Long.getLong(ASKED);
    if (begun != null) {
      new Rehearsal(stage, workspace, canvas, begun).start();
    }
  }

  @Override
  public void handle(long now) {

    window = window == 0 ? sinceStart() : window;
    if (picture.getImage() == null) {
      return;
    }
    first = first == 0 ? sinceStart() : first;
    if (!canvas.isUpToDate()) {
      return;
    }
    if (!selected) {
      selected = true;
      System.out.println(window + " " + first + " " + sinceStart() + " " + processor());
      workspace.history().replace(state -> state.withSelection(Selection.of(0)));
      return;
    }
    if (studied < STUDIES.size() * FRAMES) {
      if (studied % FRAMES == 0) {
        StudyView.Kind kind = STUDIES.get(studied / FRAMES);
        workspace.history().replace(state -> state.withStudy(state.study().withKind(kind)));
      }
      studied++;
      return;
    }
    stop();
    stage.close();
  }

  private long sinceStart() {
    return System.currentTimeMillis() - begun;
  }

  /** What the machine that was started first has taken belongs to it. */
  private static long processor() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.of(self, self.parent().orElse(self))
        .filter(process -> process.equals(self) || Restart.isRestarted())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus)
        .toMillis();
  }
}
