package attache.panels;

import attache.drawing.ComparisonListings;
import attache.measures.RankMoves;
import attache.text.Messages;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Exploration;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The study that compares networks, or waves of one, in the place of the picture: side by side, by
 * their difference, in time, by ranks, and one account in all of them. It follows the view while it
 * is in a scene. Used on the FX thread.
 */
public final class ComparePane extends StackPane implements AutoCloseable {
  private final Exploration exploration;
  private final StudyFrame frame;
  private final ComparedChips chips;
  private final ComparisonChoices choices;
  private final ComparisonCanvas canvas;
  private final TimeControls time;
  private final VBox inTime;
  private final AccountTable ranks;
  private final ComparisonCard card;
  private final Node one = EmptyStudy.of(List.of("panels.networks.one.hint"));
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private boolean translating;

  /** What the table of ranks shows. */
  private record Listed(StudiedComparison compared, String measure, int from, int to) {}

  /**
   * @param exploration what is studied
   * @param taking how people take along what it tells
   * @param sources where further networks come from
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when a picture could not be painted
   */
  public ComparePane(
      Exploration exploration,
      StudyTaking taking,
      ComparisonSources sources,
      Executor drawingThread,
      Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    chips = new ComparedChips(sources, this::compare);
    choices = new ComparisonChoices(exploration);
    canvas = new ComparisonCanvas(drawingThread, this::select, failed);
    time = new TimeControls(canvas::showMoment, this::rested);
    inTime = new VBox(8, time);
    ranks = new AccountTable("moves-table", this::select, exploration, StudyView.Table.RANKS);
    ranks.setAccessibleText(Messages.text("panels.networks.chart.ranks"));
    card = new ComparisonCard(exploration, this::select);
    frame =
        new StudyFrame(
            exploration, Messages.text("panels.networks.title"), this::leave, choices.all());
    frame.setSubject(chips);
    frame.setMenu(new StudyMenu(exploration, taking).withCommand());
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("compare");
    exploration.history().addListener((before, after) -> refresh());
    exploration.addScoresListener(this::refresh);
    sceneProperty().addListener((o, before, after) -> refresh());
    canvas
        .pointedAccountProperty()
        .addListener((o, before, after) -> pointedHere(after.intValue()));
    ranks.pointedAccountProperty().addListener((o, before, after) -> pointedHere(after.intValue()));
    card.pointedAccountProperty().addListener((o, before, after) -> pointedHere(after.intValue()));
    canvas.pointedTieProperty().addListener((o, before, after) -> tell());
    pointed.addListener((o, before, after) -> pointedElsewhere(after.intValue()));
  }

  /** The account of the open network that is pointed at, here or elsewhere; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  /** Whether the screen shows the present state. */
  public boolean isUpToDate() {
    return canvas.isUpToDate();
  }

  private ViewState view() {
    return exploration.history().current();
  }

  private void compare(List<ComparedNetwork> networks) {
    choices.change(study -> study.withNetworks(networks));
  }

  private void rested(double moment) {
    // Where the slider stays is no step of its own, as where the camera looks.
    exploration
        .history()
        .follow(
            view ->
                view.withStudy(
                    view.study().withComparison(view.study().comparison().withMoment(moment))));
  }

  private void select(int account) {
    Optional<StudiedComparison> found = choices.compared();
    if (account < 0) {
      exploration.history().replace(view -> view.withSelection(attache.view.Selection.NONE));
    } else if (found.isPresent()) {
      exploration.history().replace(view -> found.get().select(view, account));
    }
  }

  private void leave() {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.NONE)));
  }

  private void refresh() {
    if (getScene() == null) {
      return;
    }
    ViewState view = view();
    ComparisonStudy study = view.study().comparison();
    List<ComparedNetwork> networks = choices.networks();
    ComparisonStudy.Chart chart = study.chart();
    chips.show(view);
    Optional<StudiedComparison> found = choices.compared();
    choices.show(networks.size(), found);
    frame.setTable(
        networks.size() > 1
            && found.isPresent()
            && (chart != ComparisonStudy.Chart.CARD || found.get().focus(view).isPresent()));
    frame.setChoices(networks.size() > 1);
    if (networks.size() < 2) {
      nothing(Messages.text("panels.networks.one"));
    } else if (found.isEmpty()) {
      frame.setFinding(Messages.text("panels.study.computing"));
      frame.setFigures("");
    } else {
      show(view, found.get(), chart);
    }
  }

  private void nothing(String why) {
    frame.setFinding(why);
    frame.setDetail("");
    frame.setFigures("");
    frame.setBody(one);
  }

  private void show(ViewState view, StudiedComparison found, ComparisonStudy.Chart chart) {
    ComparisonWords words = new ComparisonWords(view, found);
    frame.setFinding(words.finding());
    frame.setFigures(words.matching());
    OptionalInt focus = found.focus(view);
    switch (chart) {
      case SIDE_BY_SIDE, DIFFERENCE -> {
        canvas.show(view, found, words.finding());
        inTime.getChildren().setAll(time);
        frame.setBody(canvas);
      }
      case TIME -> {
        time.show(
            found.parts().stream().map(StudiedComparison.Part::brief).toList(),
            view.study().comparison().moment());
        canvas.showMoment(time.moment());
        canvas.show(view, found, words.finding());
        frame.setBody(inTime);
        if (!inTime.getChildren().contains(canvas)) {
          VBox.setVgrow(canvas, Priority.ALWAYS);
          inTime.getChildren().setAll(canvas, time);
        }
      }
      case RANKS -> {
        Optional<RankMoves> moves =
            found.moves(view.study().comparison().measure(), found.from(view), found.to(view));
        moves.ifPresent(
            ranked ->
                ranks.show(
                    new Listed(
                        found,
                        view.study().comparison().measure(),
                        found.from(view),
                        found.to(view)),
                    () -> ComparisonListings.ranks(view, found, ranked),
                    view.study().order(StudyView.Table.RANKS),
                    focus));
        frame.setBody(ranks);
      }
      case CARD -> {
        card.show(view, found, focus);
        frame.setBody(card);
      }
    }
    tell();
  }

  /** Points everywhere at what is pointed at here. */
  private void pointedHere(int account) {
    translating = true;
    pointed.set(
        account < 0
            ? -1
            : choices
                .compared()
                .map(found -> found.openAccount(account))
                .orElse(OptionalInt.empty())
                .orElse(-1));
    translating = false;
    tell();
  }

  private void pointedElsewhere(int openAccount) {
    if (translating || getScene() == null) {
      return;
    }
    int account =
        openAccount < 0 || openAccount >= view().network().accountCount()
            ? -1
            : choices
                .compared()
                .map(found -> found.accountOf(openAccount))
                .orElse(OptionalInt.empty())
                .orElse(-1);
    canvas.pointedAccountProperty().set(account);
    ranks.pointedAccountProperty().set(account);
    card.pointedAccountProperty().set(account);
  }

  private void tell() {
    Optional<StudiedComparison> found = choices.compared();
    if (getScene() == null || found.isEmpty() || found.get().parts().size() < 2) {
      return;
    }
    ViewState view = view();
    ComparisonStudy.Chart chart = view.study().comparison().chart();
    ComparisonWords words = new ComparisonWords(view, found.get());
    int account =
        chart == ComparisonStudy.Chart.RANKS
            ? ranks.pointedAccountProperty().get()
            : canvas.pointedAccountProperty().get();
    int told = account >= 0 ? account : found.get().focus(view).orElse(-1);
    if (chart == ComparisonStudy.Chart.CARD) {
      frame.setDetail("");
    } else if (account < 0 && canvas.pointedTieProperty().get().isPresent() && chart.isPicture()) {
      frame.setDetail(words.tie(canvas.pointedTieProperty().get().get()));
    } else if (told >= 0 && told < found.get().aligned().accountCount()) {
      frame.setDetail(words.account(told));
    } else {
      frame.setDetail(
          Messages.text(
              chart == ComparisonStudy.Chart.RANKS
                  ? "panels.networks.hint.ranks"
                  : "panels.networks.hint"));
    }
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    canvas.close();
  }
}
