package attache.panels;

import attache.drawing.Chart;
import attache.drawing.DegreeScatter;
import attache.drawing.GroupMatrix;
import attache.drawing.Palette;
import attache.drawing.ShownAccounts;
import attache.drawing.StudyListings;
import attache.measures.GroupTest;
import attache.measures.NetworkSummary;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.StudiedGroups;
import attache.view.StudyTest;
import attache.view.StudyView;
import attache.view.TieView;
import attache.view.ViewState;
import attache.work.Background;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The study of follow-backs in the place of the picture: who follows avidly and is followed in
 * return. It follows the view while it is in a scene. Used on the FX thread.
 */
public final class FollowBackPane extends StackPane implements AutoCloseable {
  private final Exploration exploration;
  private final StudyFrame frame;
  private final Segments<StudyView.FollowBack> charts;
  private final Choice grouping;
  private final Button mutual = new Button(Messages.text("panels.follow-back.mutual"));
  private final ChartPane chart;
  private final AccountTable table;
  private final FollowBackLists lists;
  private Background.@Nullable Task task;
  private @Nullable StudiedGroups tested;
  private @Nullable GroupTest test;

  /** What the table shows. */
  private record Listed(Layer layer, List<Integer> accounts) {}

  /**
   * @param exploration what is studied
   * @param taking how people take along what it tells
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when a chart could not be drawn
   */
  public FollowBackPane(
      Exploration exploration,
      StudyTaking taking,
      Executor drawingThread,
      Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    charts =
        new Segments<>(
            List.of(StudyView.FollowBack.values()),
            FollowBackPane::name,
            choice -> study(study -> study.withFollowBack(choice)));
    grouping =
        Choice.ofAttributes(
            "follow-back-groups",
            Messages.text("panels.follow-back.groups"),
            name -> study(study -> study.withGrouping(name)));
    mutual.setId("follow-back-mutual");
    mutual.getStyleClass().add("small");
    mutual.setMinWidth(Region.USE_PREF_SIZE);
    Notes.explain(mutual, Messages.text("panels.follow-back.mutual.tooltip"));
    mutual.setOnAction(pressed -> showMutual());
    chart = new ChartPane(drawingThread, this::select, failed);
    table =
        new AccountTable(
            "follow-back-table",
            account -> select(selection -> Selection.of(account)),
            exploration,
            StudyView.Table.FOLLOW_BACK);
    table.setAccessibleText(Messages.text("panels.follow-back.chart.table"));
    lists = new FollowBackLists(this::select);
    table.pointedAccountProperty().bindBidirectional(chart.pointedAccountProperty());
    lists.pointedAccountProperty().bindBidirectional(chart.pointedAccountProperty());
    frame =
        new StudyFrame(
            exploration,
            Messages.text("panels.follow-back.title"),
            this::leave,
            charts,
            grouping,
            mutual);
    frame.setMenu(new StudyMenu(exploration, taking));
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("follow-back");
    exploration.history().addListener((before, after) -> refresh());
    exploration.addScoresListener(this::refresh);
    sceneProperty().addListener((o, before, after) -> refresh());
    chart.pointedAccountProperty().addListener((o, before, after) -> tell());
  }

  private static String name(StudyView.FollowBack choice) {
    return switch (choice) {
      case SCATTER -> Messages.text("panels.follow-back.chart.scatter");
      case GROUPS -> Messages.text("panels.follow-back.chart.groups");
      case TABLE -> Messages.text("panels.follow-back.chart.table");
      case LISTS -> Messages.text("panels.follow-back.chart.lists");
    };
  }

  /** The account that is pointed at, here or elsewhere; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return chart.pointedAccountProperty();
  }

  private ViewState view() {
    return exploration.history().current();
  }

  private void study(UnaryOperator<StudyView> change) {
    exploration.history().replace(view -> view.withStudy(change.apply(view.study())));
  }

  private void select(UnaryOperator<Selection> change) {
    exploration.history().replace(view -> view.withSelection(change.apply(view.selection())));
  }

  private void leave() {
    study(study -> study.withKind(StudyView.Kind.NONE));
  }

  private void showMutual() {
    exploration
        .history()
        .replace(
            view ->
                view.withTies(view.ties().withChoice(TieView.Choice.MUTUAL))
                    .withMatrix(view.matrix().withShown(false))
                    .withStudy(view.study().withKind(StudyView.Kind.NONE)));
  }

  private void refresh() {
    if (getScene() == null) {
      cancel();
      return;
    }
    ViewState view = view();
    StudyView.FollowBack shown = view.study().followBackOf(view.layer());
    charts.show(shown);
    for (StudyView.FollowBack choice : StudyView.FollowBack.values()) {
      charts.setDisable(
          choice, view.study().withFollowBack(choice).followBackOf(view.layer()) != choice);
    }
    mutual.setDisable(!view.layer().directed());
    grouping.show(StudiedGroups.attributes(view.network()), StudiedGroups.attribute(view));
    grouping.setDisable(shown != StudyView.FollowBack.GROUPS);
    frame.setBody(body(view, shown));
    Optional<StudiedGroups> groups =
        shown == StudyView.FollowBack.GROUPS
            ? StudiedGroups.of(view, exploration.scores())
            : Optional.empty();
    if (shown == StudyView.FollowBack.GROUPS) {
      compute(groups);
    }
    frame.setTable(
        switch (shown) {
          case SCATTER, TABLE -> true;
          case GROUPS -> groups.isPresent();
          case LISTS -> view.selection().leading().isPresent();
        });
    tell();
  }

  private Node body(ViewState view, StudyView.FollowBack shown) {
    Layer layer = view.layer();
    OptionalInt leading = view.selection().leading();
    return switch (shown) {
      case TABLE -> {
        int[] accounts = ShownAccounts.of(view, exploration.scores());
        table.show(
            new Listed(layer, IntStream.of(accounts).boxed().toList()),
            () -> StudyListings.followBacks(view.network(), layer, accounts),
            view.study().order(StudyView.Table.FOLLOW_BACK),
            leading);
        yield table;
      }
      case LISTS -> {
        lists.show(view.network(), layer, leading);
        yield lists;
      }
      case SCATTER, GROUPS -> {
        Chart drawn =
            shown == StudyView.FollowBack.SCATTER
                ? DegreeScatter.of(view, exploration.scores())
                : GroupMatrix.of(view, exploration.scores());
        List<Integer> order =
            IntStream.range(0, view.network().accountCount())
                .boxed()
                .sorted(Comparator.comparingInt(account -> -layer.inDegree(account)))
                .toList();
        chart.show(view.network(), drawn, Palette.of(view.theme()), order);
        yield chart;
      }
    };
  }

  /** Tests whether ties stay within groups; only what that looks at starts it anew. */
  private void compute(Optional<StudiedGroups> found) {
    StudiedGroups before = tested;
    if (found.isEmpty()) {
      cancel();
      tested = null;
      test = null;
      return;
    }
    StudiedGroups now = found.get();
    if (before != null
        && before.layer().equals(now.layer())
        && before.groups().attribute().equals(now.groups().attribute())) {
      return;
    }
    cancel();
    tested = now;
    test = null;
    task =
        exploration
            .background()
            .start(
                Messages.text("panels.follow-back.work"),
                progress ->
                    GroupTest.of(
                        now.layer(), now.groups(), StudyTest.REPEATS, StudyTest.SEED, progress),
                done -> {
                  task = null;
                  test = done;
                  tell();
                });
  }

  private void cancel() {
    Background.Task before = task;
    if (before != null) {
      before.cancel();
      tested = null;
    }
    task = null;
  }

  private void tell() {
    if (getScene() == null) {
      return;
    }
    ViewState view = view();
    Optional<NetworkSummary> summary = exploration.scores().summary();
    frame.setFinding(
        summary
            .map(FollowBackWords::finding)
            .orElseGet(() -> Messages.text("panels.study.computing")));
    frame.setFigures(summary.map(FollowBackWords::figures).orElse(""));
    if (view.study().followBackOf(view.layer()) == StudyView.FollowBack.GROUPS) {
      GroupTest known = test;
      String groups =
          tested == null
              ? Messages.text("panels.follow-back.no-groups")
              : known == null
                  ? Messages.text("panels.study.computing")
                  : FollowBackWords.groups(known);
      frame.setFinding(
          view.layer().directed()
              ? groups
              : Messages.text("panels.follow-back.undirected") + " " + groups);
      frame.setExplanation(known == null ? "" : FollowBackWords.eachGroup(known));
      return;
    }
    int account = chart.pointedAccountProperty().get();
    int told =
        account >= 0 && account < view.network().accountCount()
            ? account
            : view.selection().leading().orElse(-1);
    if (view.study().followBackOf(view.layer()) == StudyView.FollowBack.LISTS) {
      OptionalInt leading = view.selection().leading();
      frame.setFinding(
          leading.isEmpty()
              ? Messages.text("panels.follow-back.list.choose")
              : FollowBackWords.account(view.network(), view.layer(), leading.getAsInt()));
      frame.setDetail(
          told < 0 || told == leading.orElse(-1)
              ? ""
              : FollowBackWords.account(view.network(), view.layer(), told));
      return;
    }
    frame.setDetail(
        told < 0
            ? view.study().followBackOf(view.layer()) == StudyView.FollowBack.TABLE
                ? Messages.text("panels.follow-back.hint.table")
                : Messages.text("panels.follow-back.hint")
            : FollowBackWords.account(view.network(), view.layer(), told));
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    cancel();
    chart.close();
  }
}
