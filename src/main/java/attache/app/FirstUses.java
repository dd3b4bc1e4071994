package attache.app;

import attache.drawing.FigureOptions;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.panels.AccountCard;
import attache.panels.Appearance;
import attache.panels.BrokerTablePanel;
import attache.panels.CardRequests;
import attache.panels.ComparisonSources;
import attache.panels.EncodingPane;
import attache.panels.FilterPanel;
import attache.panels.FoldedSections;
import attache.panels.Gradually;
import attache.panels.PairPanel;
import attache.panels.StudyTaking;
import attache.panels.WordsPanel;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Has the Java machine know what first uses need before anybody waits for it: in the background,
 * with the least priority, panels and studies are made, styled and laid out in scenes that no
 * window shows, and thrown away. JavaFX allows that on any thread. Otherwise the first click on an
 * account, the first study and the first list would each hold up the FX thread while their classes
 * are linked and run uncompiled.
 */
final class FirstUses {
  private static final Duration AFTER_START = Duration.millis(600);
  private static final double WIDTH = 640;
  private static final double HEIGHT = 700;

  /** Once to link what is needed, once more to have it compiled. */
  private static final int ROUNDS = 2;

  private static final int MANY = 12;

  private final ViewState view;
  private final ScoreTable scores;
  private volatile boolean over;

  FirstUses(ViewState view, ScoreTable scores) {
    this.view = view;
    this.scores = scores;
  }

  /**
   * Begins some time after the start, as soon as nothing is being painted, if there is a processor
   * to spare. Called on the FX thread.
   *
   * @param calm whether nothing is being painted
   */
  static void prepareWhenCalm(Workspace workspace, BooleanSupplier calm) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    // What is shown by then may be large.
    ViewState first = workspace.history().current();
    ScoreTable known = workspace.scores();
    PauseTransition pause = new PauseTransition(AFTER_START);
    pause.setOnFinished(
        over -> {
          if (calm.getAsBoolean()) {
            prepare(workspace, first, known);
          } else {
            pause.playFromStart();
          }
        });
    pause.play();
  }

  /**
   * Begins. Takes a second or two of one processor, once; ends early when the theme changes, as
   * that is one for all scenes of the program. Called on the FX thread.
   *
   * @param small a small network with at least one account
   * @param scores what is known of it
   * @return the thread that does it
   */
  @SuppressWarnings("ThreadPriorityCheck") // a courtesy to others; nothing depends on it
  static Thread prepare(Workspace workspace, ViewState small, ScoreTable scores) {
    Theme theme = workspace.history().current().theme();
    FirstUses uses = new FirstUses(small.withTheme(theme), scores);
    workspace.history().addListener((before, after) -> uses.over |= after.theme() != theme);
    Thread thread = new Thread(uses::run, "attache-first-uses");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
    return thread;
  }

  /** Uses everything, some times over. */
  void run() {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        useAll();
      }
    } catch (CancellationException early) {
      over = true;
    } catch (RuntimeException | Error failure) {
      // Nobody waits for it: first uses are slower, that is all.
      Complaint.log(failure);
    }
  }

  /** Uses everything once, on the calling thread, whichever it is. */
  void useAll() {
    card();
    tools();
    studies();
  }

  private void tools() {
    show(exploration -> new FilterPanel(exploration, () -> {}, Gradually.atOnce()));
    show(EncodingPane::new);
    show(
        exploration ->
            new FigureForm(view, new FigureOptions.Framing.AsSeen(WIDTH, HEIGHT), () -> {}).node());
    show(exploration -> new BrokerTablePanel(exploration, (table, format) -> {}));
    show(
        exploration -> {
          PairPanel pair = new PairPanel(exploration, () -> {});
          pair.begin(Selection.of(first(2)));
          return pair;
        });
    show(
        exploration -> {
          WordsPanel words = new WordsPanel(exploration, () -> {});
          words.explain(Measures.BETWEENNESS, 0);
          return words;
        });
  }

  /** The first accounts, as many as there are up to that number. */
  private List<Integer> first(int most) {
    return IntStream.range(0, Math.min(most, view.network().accountCount())).boxed().toList();
  }

  private void card() {
    StillExploration exploration = new StillExploration(view, scores);
    AccountCard card =
        new AccountCard(
            exploration, new FoldedSections(List.of()), CardRequests.NONE, Gradually.atOnce());
    Parent root = placed(card);
    for (Selection selection :
        List.of(
            Selection.of(first(1)),
            Selection.of(first(2).getLast()),
            Selection.of(first(MANY)),
            Selection.NONE)) {
      exploration.history().replace(state -> state.withSelection(selection));
      settle(root);
    }
  }

  private void studies() {
    StillExploration exploration = new StillExploration(view, scores);
    try (Studies studies =
        new Studies(
            exploration,
            new SimpleIntegerProperty(-1),
            new StudyTaking((table, format) -> {}, () -> {}, told -> {}),
            () -> {},
            new NoSources(),
            failure -> {},
            picture -> {})) {
      StackPane place = new StackPane();
      Parent root = placed(place);
      for (StudyView.Kind kind : StudyView.Kind.values()) {
        if (kind != StudyView.Kind.NONE) {
          exploration.history().replace(state -> state.withStudy(state.study().withKind(kind)));
          place.getChildren().setAll(studies.pane(kind));
          settle(root);
        }
      }
    }
  }

  private void show(Function<StillExploration, Node> maker) {
    settle(placed(maker.apply(new StillExploration(view, scores))));
  }

  private Parent placed(Node node) {
    StackPane root = new StackPane(node);
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(Appearance.stylesheets(view.theme()));
    settle(root);
    return root;
  }

  private void settle(Parent root) {
    if (over) {
      throw new CancellationException();
    }
    root.applyCss();
    root.layout();
  }

  /** Nothing to compare with. */
  private static final class NoSources implements ComparisonSources {
    @Override
    public List<String> samples() {
      return List.of();
    }

    @Override
    public void sample(int number, Consumer<FollowNetwork> opened) {}

    @Override
    public void file(Consumer<FollowNetwork> opened) {}
  }
}
