package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.layouts.Ring;
import attache.measures.Reading;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class ViewJsonPropertyTest {
  @Property(tries = 500)
  void whatIsWrittenAndReadAgainIsTheSameView(
      @ForAll @Size(min = 1, max = 8) List<@NotEmpty String> ids,
      @ForAll String text,
      @ForAll long seed)
      throws Exception {
    ViewState view = view(ids, text, new Random(seed));
    String json = ViewJson.write(view);
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(json)).isTrue();
    assertThat(json).doesNotContain("\n");
    StoredView stored = ViewJson.read(json, view.network());
    assertThat(stored.view()).isEqualTo(view);
    assertThat(stored.remarks()).isEmpty();
    assertThat(stored.jsonOf(stored.view())).isEqualTo(json);
  }

  @Property(tries = 200)
  void whatChangedOverAnotherViewIsTheChangedView(
      @ForAll @Size(min = 1, max = 8) List<@NotEmpty String> ids,
      @ForAll String text,
      @ForAll long seed,
      @ForAll long otherSeed)
      throws Exception {
    ViewState before = view(ids, text, new Random(seed));
    ViewState after = view(ids, text, new Random(otherSeed));
    String json = ViewJson.read(ViewJson.write(before), before.network()).jsonOf(after);
    assertThat(ViewJson.read(json, after.network()).view()).isEqualTo(after);
  }

  private static ViewState view(List<String> ids, String text, Random random) {
    FollowNetwork.Builder builder = FollowNetwork.builder(text);
    ids.forEach(builder::account);
    builder.layer(text);
    builder.layer("other");
    FollowNetwork network = NETWORKS.computeIfAbsent(List.of(ids, text), key -> builder.build());
    int accounts = network.accountCount();
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      x[account] = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10);
      y[account] = random.nextInt(5) - 2;
    }
    int someone = random.nextInt(accounts);
    return new ViewState(
        network,
        random.nextBoolean() ? text : "other",
        new Filter(criteria(text, someone, random), any(Filter.Scope.values(), random)),
        new Arrangement(
            layout(text, someone, random),
            random.nextLong(),
            Positions.of(x, y),
            Set.of(someone),
            List.of(new Ring(1.5, 2), new Ring(random.nextDouble(), Double.POSITIVE_INFINITY)),
            random.nextBoolean()),
        new Encoding(text, coloring(text, random), random.nextBoolean(), random.nextBoolean()),
        new TieView(
            any(TieView.Choice.values(), random),
            random.nextDouble(),
            random.nextBoolean(),
            random.nextBoolean() ? List.of() : List.of(text, "other")),
        new MatrixView(
            random.nextBoolean(),
            any(MatrixView.Order.values(), random),
            new MatrixFocus(random.nextDouble(), 1, 1 + random.nextDouble())),
        new StudyView(
            any(StudyView.Kind.values(), random),
            new MobilityStudy(
                text,
                "in_degree",
                text,
                any(MobilityStudy.Chart.values(), random),
                any(MobilityStudy.Coloring.values(), random)),
            any(StudyView.FollowBack.values(), random),
            text,
            "other",
            comparison(text, random),
            random.nextBoolean() ? "" : "in_degree",
            random.nextBoolean()
                ? java.util.Map.of()
                : java.util.Map.of(
                    any(StudyView.Table.values(), random),
                    new TableOrder(
                        List.of(
                            new TableOrder.Key(text, random.nextBoolean()),
                            new TableOrder.Key("places", random.nextBoolean()))))),
        new RankingPair(text, "in_degree"),
        new SourceSample(random.nextInt(9), random.nextLong()),
        Selection.of(random.ints(3, 0, accounts).boxed().toList()),
        brokerage(accounts, random),
        random.nextBoolean() ? AccountNotes.NONE : AccountNotes.NONE.with(someone, text),
        new Camera(random.nextGaussian(), random.nextGaussian(), random.nextDouble() + 1e-9),
        any(Theme.values(), random));
  }

  /** One network for equal arguments, for networks are equal only to themselves. */
  private static final java.util.Map<List<Object>, FollowNetwork> NETWORKS =
      new java.util.HashMap<>();

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static List<Criterion> criteria(String text, int someone, Random random) {
    List<Criterion> all =
        List.of(
            new Criterion.MeasureRange(text, Double.NEGATIVE_INFINITY, random.nextGaussian()),
            new Criterion.AttributeRange(text, random.nextInt(), Double.POSITIVE_INFINITY),
            new Criterion.AttributeValues(text, Set.of(text, "x\u00A0y"), random.nextBoolean()),
            new Criterion.Core(1 + random.nextInt(9)),
            new Criterion.Ego(someone, 1 + random.nextInt(4)),
            new Criterion.NoIsolates());
    List<Criterion> some = new ArrayList<>(all);
    some.removeIf(criterion -> random.nextBoolean());
    return some;
  }

  private static Brokerage brokerage(int accounts, Random random) {
    Brokerage muted =
        Brokerage.NONE.withMuted(random.ints(2, 0, accounts).boxed().distinct().toList());
    if (accounts < 3 || random.nextInt(3) == 0) {
      return muted;
    }
    Reading reading = any(Reading.values(), random);
    return muted.withPair(
        random.nextBoolean()
            ? PairFocus.all(reading, 2, 0)
            : PairFocus.through(1, reading, 0, accounts - 1));
  }

  /** Of layers of the open network alone: others are no part of what is written. */
  private static ComparisonStudy comparison(String text, Random random) {
    return new ComparisonStudy(
        List.of(ComparedNetwork.ofOpen(text), ComparedNetwork.ofOpen("other")),
        any(ComparisonStudy.Matching.values(), random),
        any(ComparisonStudy.Chart.values(), random),
        random.nextInt(4),
        random.nextInt(4),
        "in_degree",
        text,
        random.nextDouble() * 3);
  }

  private static LayoutChoice layout(String text, int someone, Random random) {
    return switch (LayoutChoice.KEYS.get(random.nextInt(LayoutChoice.KEYS.size()))) {
      case "backbone" -> new LayoutChoice.Backbone(random.nextDouble());
      case "circle" -> new LayoutChoice.Circle(text);
      case "radial" -> new LayoutChoice.Radial(text);
      case "ego_rings" -> new LayoutChoice.EgoRings(someone);
      case "grouped" -> new LayoutChoice.Grouped(text);
      case "stress" -> new LayoutChoice.Stress();
      case "file" -> new LayoutChoice.InFile();
      default -> new LayoutChoice.Force();
    };
  }

  private static Coloring coloring(String text, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Coloring.PLAIN;
      case 1 -> new Coloring.ByAttribute(text);
      default -> new Coloring.ByMeasure(text);
    };
  }
}
