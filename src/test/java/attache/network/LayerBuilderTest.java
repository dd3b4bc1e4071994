package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.LayerBuilder.Repeats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayerBuilderTest {
  static final int ACCOUNTS = 8;

  /** A tie as a file may give it. */
  private record Given(int from, int to, double weight) {
    static List<Given> of(List<Integer> numbers) {
      List<Given> ties = new ArrayList<>();
      for (int i = 0; i + 2 < numbers.size(); i += 3) {
        ties.add(new Given(numbers.get(i), numbers.get(i + 1), numbers.get(i + 2) / 2.0));
      }
      return ties;
    }

    int pair() {
      return from * ACCOUNTS + to;
    }
  }

  private static FollowNetwork.Builder accounts(int count) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < count; account++) {
      builder.account("a" + account);
    }
    return builder;
  }

  private static Layer build(List<Given> ties, Repeats repeats) {
    FollowNetwork.Builder builder = accounts(ACCOUNTS);
    LayerBuilder layer = builder.layer(Layer.FOLLOW).repeats(repeats);
    ties.forEach(tie -> layer.arc(tie.from(), tie.to(), tie.weight()));
    return builder.build().layers().getFirst();
  }

  /** What a layer should hold: by pair of accounts, the weight. */
  private static Map<Integer, Double> model(List<Given> ties, Repeats repeats) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (Given tie : ties) {
      if (tie.from() != tie.to()) {
        weights.merge(
            tie.pair(),
            tie.weight(),
            (first, again) -> repeats == Repeats.ADD_WEIGHTS ? first + again : first);
      }
    }
    return weights;
  }

  @Property
  void arcsAreTheDifferentPairsThatWereGiven(
      @ForAll @Size(max = 150) List<@IntRange(max = ACCOUNTS - 1) Integer> numbers,
      @ForAll Repeats repeats) {
    List<Given> ties = Given.of(numbers);
    Layer layer = build(ties, repeats);
    Map<Integer, Double> found = new TreeMap<>();
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      found.put(layer.follower(arc) * ACCOUNTS + layer.target(arc), layer.weight(arc));
    }
    assertThat(found).isEqualTo(model(ties, repeats));
  }

  @Property
  void lookingUpAnArcAgreesWithWhatWasGiven(
      @ForAll @Size(max = 90) List<@IntRange(max = ACCOUNTS - 1) Integer> numbers) {
    List<Given> ties = Given.of(numbers);
    Layer layer = build(ties, Repeats.ADD_WEIGHTS);
    Map<Integer, Double> model = model(ties, Repeats.ADD_WEIGHTS);
    for (int from = 0; from < ACCOUNTS; from++) {
      for (int to = 0; to < ACCOUNTS; to++) {
        boolean given = model.containsKey(from * ACCOUNTS + to);
        assertThat(layer.follows(from, to)).isEqualTo(given);
        assertThat(layer.arc(from, to) >= 0).isEqualTo(given);
        assertThat(layer.mutual(from, to))
            .isEqualTo(given && model.containsKey(to * ACCOUNTS + from));
        if (given) {
          assertThat(layer.follower(layer.arc(from, to))).isEqualTo(from);
          assertThat(layer.target(layer.arc(from, to))).isEqualTo(to);
        }
      }
    }
  }

  @Property
  void rowsBothWaysHoldTheSameArcsInAscendingOrder(
      @ForAll @Size(max = 150) List<@IntRange(max = ACCOUNTS - 1) Integer> numbers) {
    Layer layer = build(Given.of(numbers), Repeats.KEEP_FIRST);
    List<Integer> arcs = new ArrayList<>();
    for (int account = 0; account < ACCOUNTS; account++) {
      assertThat(layer.outEnd(account) - layer.outStart(account))
          .isEqualTo(layer.outDegree(account));
      assertThat(layer.inEnd(account) - layer.inStart(account)).isEqualTo(layer.inDegree(account));
      for (int arc = layer.outStart(account) + 1; arc < layer.outEnd(account); arc++) {
        assertThat(layer.target(arc)).isGreaterThan(layer.target(arc - 1));
      }
      for (int in = layer.inStart(account); in < layer.inEnd(account); in++) {
        assertThat(layer.target(layer.inArc(in))).isEqualTo(account);
        assertThat(layer.follower(layer.inArc(in))).isEqualTo(layer.source(in));
        assertThat(in == layer.inStart(account) || layer.source(in) > layer.source(in - 1))
            .isTrue();
        arcs.add(layer.inArc(in));
      }
    }
    assertThat(arcs).doesNotHaveDuplicates().hasSize(layer.arcCount());
  }

  @Property
  void whatWasDroppedIsCounted(
      @ForAll @Size(max = 150) List<@IntRange(max = ACCOUNTS - 1) Integer> numbers) {
    List<Given> ties = Given.of(numbers);
    FollowNetwork.Builder builder = accounts(ACCOUNTS);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    ties.forEach(tie -> layer.arc(tie.from(), tie.to()));
    int arcs = builder.build().layers().getFirst().arcCount();
    assertThat(layer.given()).isEqualTo(ties.size());
    assertThat(layer.selfFollows())
        .isEqualTo((int) ties.stream().filter(tie -> tie.from() == tie.to()).count());
    assertThat(arcs).isEqualTo(layer.given() - layer.selfFollows() - layer.repeatedArcs());
  }

  @Property
  void anAttributeStaysWithTheFirstOfRepeatedArcs(
      @ForAll @Size(max = 120) List<@IntRange(max = ACCOUNTS - 1) Integer> numbers) {
    List<Given> ties = Given.of(numbers);
    FollowNetwork.Builder builder = accounts(ACCOUNTS);
    LayerBuilder layerBuilder = builder.layer(Layer.FOLLOW);
    List<Double> rows = new ArrayList<>();
    Map<Integer, Double> first = new TreeMap<>();
    for (int i = 0; i < ties.size(); i++) {
      Given tie = ties.get(i);
      if (layerBuilder.arc(tie.from(), tie.to()) >= 0) {
        rows.add((double) i);
        first.putIfAbsent(tie.pair(), (double) i);
      }
    }
    layerBuilder.attribute(size -> NumberColumn.of("line", Arrays.copyOf(toArray(rows), size)));
    Layer layer = builder.build().layers().getFirst();
    NumberColumn line = (NumberColumn) layer.attribute("line").orElseThrow();
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      assertThat(line.value(arc))
          .isEqualTo(first.get(layer.follower(arc) * ACCOUNTS + layer.target(arc)));
    }
  }

  private static double[] toArray(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Test
  void unweightedRepeatsWeighAsOftenAsTheyWereGiven() {
    FollowNetwork.Builder builder = accounts(3);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(1, 2);
    Layer layer = builder.build().layers().getFirst();
    assertThat(layer.weighted()).isTrue();
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(2);
    assertThat(layer.weight(layer.arc(1, 2))).isEqualTo(1);
  }

  @Test
  void withoutRepeatsOrWeightsEveryArcWeighsOne() {
    FollowNetwork.Builder builder = accounts(2);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(1, 0, 1);
    Layer layer = builder.build().layers().getFirst();
    assertThat(layer.weighted()).isFalse();
    assertThat(layer.weight(0)).isEqualTo(1);
  }

  @Test
  void arcsGivenBeforeTheFirstWeightWeighOne() {
    FollowNetwork.Builder builder = accounts(3);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(1, 2, 0.5);
    builder.layer(Layer.FOLLOW).arc(2, 0);
    Layer layer = builder.build().layers().getFirst();
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(1);
    assertThat(layer.weight(layer.arc(1, 2))).isEqualTo(0.5);
    assertThat(layer.weight(layer.arc(2, 0))).isEqualTo(1);
  }

  @Test
  void selfFollowsAreDroppedAndCounted() {
    FollowNetwork.Builder builder = accounts(2);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    assertThat(layer.arc(1, 1)).isEqualTo(-1);
    assertThat(layer.arc(0, 1)).isZero();
    assertThat(builder.build().layers().getFirst().arcCount()).isEqualTo(1);
    assertThat(layer.selfFollows()).isEqualTo(1);
  }

  @Test
  void anArcOfAnAccountThatIsNotThereIsRefused() {
    FollowNetwork.Builder builder = accounts(2);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    assertThatThrownBy(() -> layer.arc(-1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    layer.arc(0, 2);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2");
  }
}
