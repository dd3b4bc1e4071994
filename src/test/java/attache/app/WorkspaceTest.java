package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.formats.SampleNetworks;
import attache.measures.BrokerageRoles;
import attache.measures.Measures;
import attache.measures.Muting;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.MutedScores;
import attache.view.RankingPair;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.Theme;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is published while filters come and go. */
@ExtendWith(QuickRobot.class)
final class WorkspaceTest {
  private static final Criterion AFRICAN =
      new Criterion.AttributeValues("un_group", Set.of("African"), false);
  private static final Criterion BROKERS =
      new Criterion.MeasureRange(Measures.RECIPROCITY, 0.5, Double.POSITIVE_INFINITY);

  private final List<Exception> complaints = new ArrayList<>();
  private final BackgroundWork work = new BackgroundWork();

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private Workspace workspace;

  @Start
  void start(Stage stage) {
    workspace =
        new Workspace(
            work,
            complaints::add,
            NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE));
  }

  @AfterEach
  void close() {
    work.close();
    assertThat(complaints).isEmpty();
  }

  private void filter(FxRobot robot, UnaryOperator<Filter> change) {
    robot.interact(
        () -> workspace.history().replace(view -> view.withFilter(change.apply(view.filter()))));
  }

  private void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain: " + what, late);
    }
  }

  private ScoreTable scores() {
    return workspace.scores();
  }

  private Shown shown() {
    return scores().shown().orElseThrow();
  }

  private boolean isApplied(Criterion... criteria) {
    return scores()
        .shown()
        .filter(one -> one.filter().criteria().equals(List.of(criteria)))
        .isPresent();
  }

  @Test
  void whatIsKnownOfANetworkStaysWhenAFigureOfItIsOpened(FxRobot robot) {
    robot.interact(() -> workspace.want(Measures.BETWEENNESS));
    await("betweenness", () -> scores().get(Measures.BETWEENNESS).isPresent());
    robot.interact(
        () ->
            workspace.show(
                new OpenedView(
                    workspace.history().current().withSelection(Selection.of(3)),
                    ScoreTable.EMPTY,
                    0)));
    assertThat(scores().get(Measures.BETWEENNESS)).isPresent();
    assertThat(scores().get(Measures.IN_DEGREE)).isPresent();
    assertThat(workspace.history().current().selection().contains(3)).isTrue();
    robot.interact(() -> workspace.want(Measures.OUT_DEGREE));
    await("out-degree", () -> scores().get(Measures.OUT_DEGREE).isPresent());
  }

  @Test
  void filterIsAppliedAndToldAndClearedAgain(FxRobot robot) {
    List<Boolean> told = new ArrayList<>();
    robot.interact(
        () -> workspace.addScoresListener(() -> told.add(workspace.scores().shown().isPresent())));
    filter(robot, filter -> filter.with(AFRICAN));
    await("African missions", () -> isApplied(AFRICAN));
    assertThat(shown().count()).isEqualTo(9);
    assertThat(told).contains(true);
    filter(robot, Filter::cleared);
    await("all missions", () -> !told.getLast());
    assertThat(scores().shown()).isEmpty();
  }

  @Test
  void measuresThatAFilterNeedsAreComputed(FxRobot robot) {
    assertThat(scores().get(Measures.RECIPROCITY)).isEmpty();
    filter(robot, filter -> filter.with(BROKERS));
    await("reciprocal missions", () -> isApplied(BROKERS));
    assertThat(scores().get(Measures.RECIPROCITY)).isPresent();
  }

  @Test
  void measuresReferToTheShownAccountsIfThatIsAsked(FxRobot robot) {
    robot.interact(() -> workspace.want(Measures.IN_DEGREE));
    robot.interact(() -> workspace.want(Measures.BETWEENNESS_NORMALIZED));
    filter(robot, filter -> filter.with(AFRICAN).withScope(Filter.Scope.SHOWN));
    await(
        "measures of African missions",
        () ->
            isApplied(AFRICAN)
                && scores().get(Measures.BETWEENNESS_NORMALIZED).isPresent()
                && scores().summary().isPresent());
    ScoreTable table = scores();
    assertThat(table.scope()).isEqualTo(Filter.Scope.SHOWN);
    Scores expected =
        Measures.get(Measures.BETWEENNESS_NORMALIZED)
            .orElseThrow()
            .compute(shown().ties().layer(), Progress.NONE);
    Scores told = table.get(Measures.BETWEENNESS_NORMALIZED).orElseThrow();
    assertThat(told.rankedCount()).isEqualTo(9);
    for (int own = 0; own < expected.size(); own++) {
      assertThat(told.value(shown().ties().account(own))).isEqualTo(expected.value(own));
    }
    assertThat(table.summary()).contains(NetworkSummary.of(shown().ties().layer()));
    assertThat(table.whole().get(Measures.IN_DEGREE).orElseThrow().rankedCount()).isEqualTo(56);
    filter(robot, filter -> filter.withScope(Filter.Scope.WHOLE));
    await("measures of all", () -> scores().scope() == Filter.Scope.WHOLE);
    assertThat(scores().get(Measures.IN_DEGREE).orElseThrow().rankedCount()).isEqualTo(56);
    assertThat(scores().summary().orElseThrow().accounts()).isEqualTo(56);
    assertThat(shown().count()).isEqualTo(9);
  }

  @Test
  void ofFiltersThatFollowEachOtherFastTheLastOneIsShown(FxRobot robot) {
    robot.interact(() -> workspace.want(Measures.IN_DEGREE));
    List<String> mismatches = new ArrayList<>();
    robot.interact(
        () ->
            workspace.addScoresListener(
                () -> {
                  ScoreTable now = workspace.scores();
                  if (now.scope() == Filter.Scope.SHOWN) {
                    int accounts = now.shown().orElseThrow().count();
                    now.summary()
                        .filter(one -> one.accounts() != accounts)
                        .ifPresent(one -> mismatches.add("summary of " + one.accounts()));
                    now.get(Measures.IN_DEGREE)
                        .filter(one -> one.rankedCount() != accounts)
                        .ifPresent(one -> mismatches.add("scores of " + one.rankedCount()));
                  }
                }));
    for (int least = 1; least <= 30; least++) {
      Criterion range =
          new Criterion.MeasureRange(Measures.IN_DEGREE, least, Double.POSITIVE_INFINITY);
      filter(robot, filter -> filter.with(range).withScope(Filter.Scope.SHOWN));
    }
    Criterion last = new Criterion.MeasureRange(Measures.IN_DEGREE, 30, Double.POSITIVE_INFINITY);
    await("the last filter", () -> isApplied(last) && scores().get(Measures.IN_DEGREE).isPresent());
    assertThat(mismatches).isEmpty();
  }

  @Test
  void anotherNetworkForgetsWhatWasShownBefore(FxRobot robot) {
    filter(robot, filter -> filter.with(AFRICAN).withScope(Filter.Scope.SHOWN));
    await("African missions", () -> isApplied(AFRICAN));
    OpenedView other =
        NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE);
    robot.interact(() -> workspace.show(other));
    assertThat(scores().shown()).isEmpty();
    assertThat(scores().get(Measures.IN_DEGREE)).isPresent();
  }

  @Test
  void whatBreaksWithoutMutedAccountsIsComputedAndForgotten(FxRobot robot) {
    robot.interact(
        () ->
            workspace
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().toggleMuted(3))));
    await("what breaks", () -> scores().muted().isPresent());
    MutedScores muted = scores().muted().orElseThrow();
    assertThat(muted.muting().muted().cardinality()).isEqualTo(1);
    assertThat(muted.get(Measures.IN_DEGREE).orElseThrow().isDefined(3)).isFalse();
    robot.interact(
        () ->
            workspace
                .history()
                .replace(view -> view.withRankings(new RankingPair("pagerank", "clustering"))));
    await("other measures", () -> scores().muted().flatMap(it -> it.get("clustering")).isPresent());
    assertThat(scores().muted().orElseThrow().muting()).isSameAs(muted.muting());
    robot.interact(
        () ->
            workspace
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().toggleMuted(3))));
    assertThat(scores().muted()).isEmpty();
  }

  @Test
  void rolesAndMutingReferToTheShownAccountsIfThatIsAsked(FxRobot robot) {
    robot.interact(() -> workspace.wantRoles("region"));
    await("roles of all", () -> scores().rolesBy("region").isPresent());
    BrokerageRoles ofAll = scores().rolesBy("region").orElseThrow();
    filter(robot, filter -> filter.with(AFRICAN).withScope(Filter.Scope.SHOWN));
    await("African missions", () -> isApplied(AFRICAN));
    int muted = shown().ties().account(0);
    robot.interact(
        () ->
            workspace
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().toggleMuted(muted))));
    robot.interact(() -> workspace.wantRoles("region"));
    await(
        "roles and muting",
        () -> scores().muted().isPresent() && scores().rolesBy("region").isPresent());
    assertThat(scores().rolesBy("region").orElseThrow().groups().grouped()).isEqualTo(9);
    assertThat(scores().whole().rolesBy("region")).contains(ofAll);
    MutedScores broken = scores().muted().orElseThrow();
    assertThat(broken.get(Measures.IN_DEGREE).orElseThrow().rankedCount()).isEqualTo(8);
    BitSet own = new BitSet();
    own.set(0);
    assertThat(broken.muting().connected())
        .isEqualTo(Muting.of(shown().ties().layer(), own, Progress.NONE).connected());
    filter(robot, filter -> filter.withScope(Filter.Scope.WHOLE));
    await(
        "muting among all",
        () ->
            scores()
                .muted()
                .flatMap(all -> all.get(Measures.IN_DEGREE))
                .filter(all -> all.rankedCount() == 55)
                .isPresent());
  }
}
