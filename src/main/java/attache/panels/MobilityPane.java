package attache.panels;

import attache.drawing.Chart;
import attache.drawing.LorenzCurves;
import attache.drawing.MobilityScatter;
import attache.drawing.Palette;
import attache.drawing.RankSlopes;
import attache.drawing.StudyListings;
import attache.measures.Baseline;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.MobilityReport;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.MobilityStudy;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudiedMobility;
import attache.view.StudyTest;
import attache.view.StudyView;
import attache.view.ViewState;
import attache.work.Background;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The study of mobility in the place of the picture: who stands higher in the network than by
 * wealth or another baseline. It follows the view while it is in a scene. Used on the FX thread.
 */
public final class MobilityPane extends StackPane implements AutoCloseable {
  private final Exploration exploration;
  private final StudyFrame frame;
  private final Choice baseline;
  private final Choice measure;
  private final Choice powers;
  private final Segments<MobilityStudy.Chart> charts;
  private final Choice colorings;
  private final ChartPane chart;
  private final AccountTable table;
  private final Node without;
  private Background.@Nullable Task task;
  private @Nullable StudiedMobility shown;
  private @Nullable MobilityReport report;

  /** What the table shows. */
  private record Listed(String baseline, Scores scores, String club, List<Integer> accounts) {}

  /**
   * @param exploration what is studied
   * @param taking how people take along what it tells
   * @param more the ways to a baseline
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when a chart could not be drawn
   */
  public MobilityPane(
      Exploration exploration,
      StudyTaking taking,
      MoreData more,
      Executor drawingThread,
      Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    baseline =
        Choice.ofAttributes(
            "mobility-baseline",
            Messages.text("panels.mobility.baseline"),
            name -> study(study -> study.withBaseline(name)));
    measure =
        new Choice(
            "mobility-measure",
            Messages.text("panels.mobility.measure"),
            key -> MeasureWords.name(key, exploration.history().current().layer().directed()),
            key -> study(study -> study.withMeasure(key)));
    powers =
        new Choice(
            "mobility-powers",
            Messages.text("panels.mobility.powers"),
            name -> name,
            name -> study(study -> study.withPowers(name)));
    charts =
        new Segments<>(
            List.of(MobilityStudy.Chart.values()),
            MobilityPane::name,
            choice -> study(study -> study.withChart(choice)));
    colorings =
        new Choice(
            "mobility-coloring",
            Messages.text("panels.mobility.coloring"),
            name -> name(MobilityStudy.Coloring.valueOf(name), view()),
            name -> study(study -> study.withColoring(MobilityStudy.Coloring.valueOf(name))));
    chart = new ChartPane(drawingThread, this::select, failed);
    table =
        new AccountTable(
            "mobility-table",
            account -> select(selection -> Selection.of(account)),
            exploration,
            StudyView.Table.MOBILITY);
    table.setAccessibleText(Messages.text("panels.mobility.chart.table"));
    frame =
        new StudyFrame(
            exploration,
            Messages.text("panels.mobility.title"),
            this::leave,
            baseline,
            measure,
            powers,
            charts,
            colorings);
    frame.setMenu(new StudyMenu(exploration, taking).withCommand());
    without =
        EmptyStudy.of(
            List.of("panels.mobility.no-baseline.shows", "panels.mobility.no-baseline.how"),
            EmptyStudy.way(
                "mobility-accounts", "panels.mobility.no-baseline.table", more.addAccounts()),
            EmptyStudy.way(
                "mobility-assistant",
                "panels.mobility.no-baseline.assistant",
                more.openWithAssistant()));
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("mobility");
    exploration.history().addListener((before, after) -> refresh());
    exploration.addScoresListener(this::refresh);
    sceneProperty().addListener((o, before, after) -> refresh());
    chart.pointedAccountProperty().addListener((o, before, after) -> pointed());
    table.pointedAccountProperty().bindBidirectional(chart.pointedAccountProperty());
  }

  private static String name(MobilityStudy.Chart chart) {
    return switch (chart) {
      case SLOPES -> Messages.text("panels.mobility.chart.slopes");
      case SCATTER -> Messages.text("panels.mobility.chart.scatter");
      case LORENZ -> Messages.text("panels.mobility.chart.lorenz");
      case TABLE -> Messages.text("panels.mobility.chart.table");
    };
  }

  private static String name(MobilityStudy.Coloring coloring, ViewState view) {
    return switch (coloring) {
      case POWERS ->
          Messages.text(
              StudiedMobility.clubs(view.network()).isEmpty()
                  ? "panels.mobility.coloring.moves"
                  : "panels.mobility.coloring.powers");
      case GROUPS -> Messages.text("panels.mobility.coloring.groups");
    };
  }

  /** The account that is pointed at, here or elsewhere; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return chart.pointedAccountProperty();
  }

  /** Whether the screen shows the present state. */
  public boolean isUpToDate() {
    return chart.isUpToDate();
  }

  private ViewState view() {
    return exploration.history().current();
  }

  private void study(UnaryOperator<MobilityStudy> change) {
    exploration
        .history()
        .replace(
            view ->
                view.withStudy(view.study().withMobility(change.apply(view.study().mobility()))));
  }

  private void select(UnaryOperator<attache.view.Selection> change) {
    exploration.history().replace(view -> view.withSelection(change.apply(view.selection())));
  }

  private void leave() {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.NONE)));
  }

  private void refresh() {
    if (getScene() == null) {
      cancel();
      return;
    }
    ViewState view = view();
    MobilityStudy study = view.study().mobility();
    exploration.want(study.measure());
    showChoices(view, study);
    Optional<StudiedMobility> now = StudiedMobility.of(view, exploration.scores());
    boolean none = now.isEmpty() || now.get().mobility().count() < 2;
    frame.setTable(!none);
    if (now.isEmpty() || none) {
      cancel();
      shown = null;
      showNothing(view);
      return;
    }
    compute(now.get());
    showBody(view, now.get());
    tell(view, now.get());
  }

  private void showChoices(ViewState view, MobilityStudy study) {
    baseline.show(
        Baseline.all(view.network()).stream().map(Baseline::attribute).toList(),
        StudiedMobility.baseline(view).map(Baseline::attribute).orElse(""));
    measure.show(Measures.all().stream().map(Measure::key).toList(), study.measure());
    List<String> clubs = StudiedMobility.clubs(view.network());
    powers.show(clubs, StudiedMobility.club(view));
    powers.setVisible(!clubs.isEmpty());
    powers.setManaged(!clubs.isEmpty());
    charts.show(study.chart());
    colorings.show(
        Stream.of(MobilityStudy.Coloring.values()).map(Enum::name).toList(),
        study.coloring().name());
    frame.setChoices(StudiedMobility.baseline(view).isPresent());
    colorings.setDisable(study.chart() != MobilityStudy.Chart.SLOPES);
  }

  private void showNothing(ViewState view) {
    boolean based = StudiedMobility.baseline(view).isPresent();
    boolean waiting =
        based && exploration.scores().get(view.study().mobility().measure()).isEmpty();
    frame.setFinding(
        Messages.text(
            waiting
                ? "panels.study.computing"
                : based ? "panels.mobility.too-few" : "panels.mobility.no-baseline"));
    frame.setDetail("");
    frame.setFigures("");
    frame.setBody(based ? new StackPane() : without);
  }

  /** The permutations take some hundred milliseconds; only what they look at starts them anew. */
  private void compute(StudiedMobility now) {
    StudiedMobility before = shown;
    shown = now;
    if (before != null && isSame(before, now)) {
      return;
    }
    cancel();
    report = null;
    ScoreTable scores = exploration.scores();
    int repeats = StudyTest.ordersOfRankings(now.mobility().count());
    task =
        exploration
            .background()
            .start(
                Messages.text("panels.mobility.work"),
                progress ->
                    MobilityReport.of(
                        now.baseline(),
                        now.scores(),
                        account -> scores.shown().map(left -> left.contains(account)).orElse(true),
                        repeats,
                        StudyTest.SEED,
                        progress),
                done -> {
                  task = null;
                  report = done;
                  StudiedMobility current = shown;
                  if (current != null) {
                    tell(view(), current);
                  }
                });
  }

  private static boolean isSame(StudiedMobility before, StudiedMobility now) {
    return before.scores() == now.scores()
        && before.baseline().attribute().equals(now.baseline().attribute())
        && IntStream.range(0, now.mobility().size())
            .allMatch(
                account ->
                    before.mobility().isPresent(account) == now.mobility().isPresent(account));
  }

  private void cancel() {
    Background.Task before = task;
    if (before != null) {
      before.cancel();
    }
    task = null;
  }

  private void showBody(ViewState view, StudiedMobility now) {
    ScoreTable scores = exploration.scores();
    if (view.study().mobility().chart() == MobilityStudy.Chart.TABLE) {
      table.show(
          new Listed(
              now.baseline().attribute(),
              now.scores(),
              now.club(),
              IntStream.of(now.mobility().accounts()).boxed().toList()),
          () -> StudyListings.mobility(view, now),
          view.study().order(StudyView.Table.MOBILITY),
          view.selection().leading());
      frame.setBody(table);
      return;
    }
    frame.setBody(chart);
    List<Integer> order =
        IntStream.of(now.mobility().accounts())
            .boxed()
            .sorted(Comparator.comparingDouble(now.mobility()::networkRank))
            .toList();
    chart.show(view.network(), chart(view, scores), Palette.of(view.theme()), order);
  }

  private Chart chart(ViewState view, ScoreTable scores) {
    return switch (view.study().mobility().chart()) {
      case SCATTER -> MobilityScatter.of(view, scores);
      case LORENZ -> LorenzCurves.of(view, scores);
      default -> RankSlopes.of(view, scores, chart.pointedAccountProperty().get());
    };
  }

  private void pointed() {
    StudiedMobility now = shown;
    if (now == null || getScene() == null) {
      return;
    }
    if (view().study().mobility().chart() == MobilityStudy.Chart.SLOPES) {
      showBody(view(), now);
    }
    tell(view(), now);
  }

  private void tell(ViewState view, StudiedMobility now) {
    MobilityWords words = new MobilityWords(now, view.network(), view.layer().directed());
    MobilityStudy.Chart kind = view.study().mobility().chart();
    Optional<MobilityReport> done = Optional.ofNullable(report);
    frame.setFinding(
        switch (kind) {
          case SLOPES, TABLE -> words.finding(done);
          case SCATTER -> words.scatter(done);
          case LORENZ ->
              done.map(words::inequality).orElseGet(() -> Messages.text("panels.study.computing"));
        });
    frame.setFigures(
        report == null ? Messages.text("panels.study.computing") : words.figures(report));
    int account = chart.pointedAccountProperty().get();
    int told =
        account >= 0 && account < view.network().accountCount()
            ? account
            : view.selection().leading().orElse(-1);
    frame.setDetail(told < 0 ? words.hint(kind) : words.account(told));
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    cancel();
    chart.close();
  }
}
