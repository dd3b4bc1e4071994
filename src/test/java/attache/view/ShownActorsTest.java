package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A filter of networks that are compared. */
class ShownActorsTest {
  /** In the first, a and b are followed; in the second, c is, and d has come. */
  private static final FollowNetwork BEFORE =
      network("before", List.of("a", "b", "c"), "xxy", "b>a", "c>a", "c>b");

  private static final FollowNetwork AFTER =
      network("after", List.of("a", "b", "c", "d"), "xxyy", "a>c", "b>c", "d>a", "c>b");

  private static FollowNetwork network(
      String title, List<String> ids, String groups, String... follows) {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    ids.forEach(builder::account);
    builder.attribute(
        TextColumn.of("group", groups.chars().mapToObj(Character::toString).toList()));
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (String follow : follows) {
      String[] ends = follow.split(">", -1);
      layer.arc(ids.indexOf(ends[0]), ids.indexOf(ends[1]));
    }
    return builder.build();
  }

  private static ViewState view(Filter filter) {
    double[] nowhere = new double[BEFORE.accountCount()];
    ViewState plain =
        DefaultView.of(
            BEFORE,
            Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(nowhere, nowhere)),
            Theme.LIGHT,
            800,
            600);
    ComparisonStudy study =
        ComparisonStudy.DEFAULT.withNetworks(
            List.of(ComparedNetwork.ofOpen(Layer.FOLLOW), ComparedNetwork.of(AFTER, Layer.FOLLOW)));
    return plain
        .withFilter(filter)
        .withStudy(plain.study().withKind(StudyView.Kind.COMPARE).withComparison(study));
  }

  private static StudiedComparison compared(Criterion criterion, Filter.Scope scope) {
    return StudiedComparison.of(
        view(Filter.NONE.with(criterion).withScope(scope)), Optional.empty(), Progress.NONE);
  }

  private static List<String> left(StudiedComparison compared) {
    return IntStream.range(0, compared.aligned().accountCount())
        .filter(compared.shown()::contains)
        .mapToObj(compared.aligned().together()::id)
        .toList();
  }

  @Test
  void anAttributeLeavesTheSameActorsInEveryNetwork() {
    StudiedComparison x =
        compared(new Criterion.AttributeValues("group", Set.of("x"), false), Filter.Scope.WHOLE);
    assertThat(left(x)).containsExactly("a", "b");
    assertThat(x.shown().accountCount(0)).isEqualTo(2);
    assertThat(x.shown().accountCount(1)).isEqualTo(2);
    assertThat(x.shown().arcCount(0)).isEqualTo(1);
    assertThat(x.shown().arcCount(1)).isZero();
    assertThat(x.changes(0, 1).lost()).hasSize(1);
    assertThat(x.changes(0, 1).gained()).isEmpty();
    assertThat(x.changes(0, 1).came()).isEmpty();
  }

  @Test
  void whoMeetsTheFilterInOneNetworkStaysInAll() {
    Criterion followed = new Criterion.MeasureRange("in_degree", 2, Double.POSITIVE_INFINITY);
    StudiedComparison some = compared(followed, Filter.Scope.WHOLE);
    // a has two followers in the first network only, c in the second only.
    assertThat(left(some)).containsExactly("a", "c");
    assertThat(some.changes(0, 1).lost()).hasSize(1);
    assertThat(some.changes(0, 1).gained()).hasSize(1);
  }

  @Test
  void ranksAreThoseInWhatTheFilterSaysTheyReferTo() {
    Criterion group = new Criterion.AttributeValues("group", Set.of("x"), false);
    StudiedComparison whole = compared(group, Filter.Scope.WHOLE);
    assertThat(whole.moves("in_degree", 0, 1).orElseThrow().moves()).hasSize(2);
    assertThat(whole.moves("in_degree", 0, 1).orElseThrow().before()).isEqualTo(3);
    StudiedComparison shown = compared(group, Filter.Scope.SHOWN);
    assertThat(shown.moves("in_degree", 0, 1).orElseThrow().before()).isEqualTo(2);
    int a = shown.aligned().together().account("a").orElseThrow();
    assertThat(shown.scores("in_degree", 0).orElseThrow().value(a)).isEqualTo(1);
    assertThat(whole.scores("in_degree", 0).orElseThrow().value(a)).isEqualTo(2);
  }

  @Test
  void theNeighboursOfAnAccountAreThoseInAnyNetwork() {
    StudiedComparison near = compared(new Criterion.Ego(0, 1), Filter.Scope.WHOLE);
    assertThat(left(near)).containsExactly("a", "b", "c", "d");
    // Of the second network, in the numbers of the open one: b has the number 1 in both.
    StudiedComparison ofB = compared(new Criterion.Ego(1, 1), Filter.Scope.WHOLE);
    assertThat(left(ofB)).containsExactly("a", "b", "c");
  }

  @Test
  void whoWasNotSampledIsNotTakenForFilteredNorForAlone() {
    StudiedComparison y =
        compared(new Criterion.AttributeValues("group", Set.of("y"), false), Filter.Scope.WHOLE);
    assertThat(left(y)).containsExactly("c", "d");
    int d = y.aligned().together().account("d").orElseThrow();
    assertThat(y.aligned().isSampled(d, 0)).isFalse();
    assertThat(y.shown().in(0).get(d)).isFalse();
    assertThat(y.shown().in(1).get(d)).isTrue();
  }

  @Test
  void anotherFilterKeepsThePlaces() {
    StudiedComparison all =
        StudiedComparison.of(view(Filter.NONE), Optional.empty(), Progress.NONE);
    ViewState filtered =
        view(Filter.NONE.with(new Criterion.AttributeValues("group", Set.of("x"), false)));
    assertThat(all.serves(filtered)).isFalse();
    StudiedComparison some = StudiedComparison.of(filtered, Optional.of(all), Progress.NONE);
    assertThat(some.serves(filtered)).isTrue();
    assertThat(some.positions()).isSameAs(all.positions());
    assertThat(left(some)).containsExactly("a", "b");
  }
}
