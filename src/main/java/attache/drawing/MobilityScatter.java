package attache.drawing;

import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.RankAgreement;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StudiedMobility;
import attache.view.StudyTest;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a baseline against the scores of a measure, a disc an account, with ρ and τ-b. A
 * baseline of amounts that differ a hundredfold is drawn on a logarithmic scale, and says so; ρ and
 * τ-b, which look at ranks, are the same on either. Immutable.
 */
public final class MobilityScatter implements Chart {
  private static final int STEPS = 6;
  private static final double RADIUS = 4;
  private static final double SELECTED_RADIUS = 6;

  /** From this ratio of the greatest to the least value on, the scale is logarithmic. */
  private static final double LOGARITHMIC_FROM = 100;

  private final ViewState view;
  private final ScoreTable scores;
  private final Optional<StudiedMobility> studied;

  private MobilityScatter(ViewState view, ScoreTable scores) {
    this.view = view;
    this.scores = scores;
    studied = StudiedMobility.of(view, scores);
  }

  /** The baseline and the measure of a view's study of mobility. */
  public static MobilityScatter of(ViewState view, ScoreTable scores) {
    return new MobilityScatter(view, scores);
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    if (studied.isEmpty() || studied.get().mobility().count() == 0) {
      return new ChartDrawing(List.of(), List.of());
    }
    StudiedMobility found = studied.get();
    int[] accounts = found.mobility().accounts();
    double[] values = Arrays.stream(accounts).mapToDouble(found.baseline()::value).toArray();
    double[] measured = Arrays.stream(accounts).mapToDouble(found.scores()::value).toArray();
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(1);
    boolean logarithmic = least > 0 && most / least >= LOGARITHMIC_FROM;
    String name = AttributeNames.name(found.baseline().attribute());
    String brief = AttributeNames.brief(found.baseline().attribute());
    Axis across =
        logarithmic
            ? logarithmic(
                fitting(space, Messages.text("drawing.chart.logarithmic", name), brief),
                least,
                most)
            : Axis.of(fitting(space, name, brief), Math.min(0, least), most, STEPS);
    double highest = Arrays.stream(measured).filter(Double::isFinite).max().orElse(1);
    double lowest = Math.min(0, Arrays.stream(measured).filter(Double::isFinite).min().orElse(0));
    boolean counts = found.measure().scale() == Measure.Scale.COUNT;
    Axis up =
        counts
            ? Axis.ofCounts(
                MeasureText.name(found.measure(), view.layer().directed()), lowest, highest, STEPS)
            : Axis.of(
                MeasureText.name(found.measure(), view.layer().directed()), lowest, highest, STEPS);
    Plot plot = Plot.within(space, across, up, 0);
    List<Mark> marks = new ArrayList<>(plot.axes());
    List<Spot> spots = new ArrayList<>();
    List<Spot> selected = new ArrayList<>();
    for (int i = 0; i < accounts.length; i++) {
      boolean isSelected = view.selection().contains(accounts[i]);
      if (Double.isFinite(measured[i])) {
        (isSelected ? selected : spots)
            .add(
                new Spot(
                    accounts[i],
                    plot.x(logarithmic ? Math.log10(values[i]) : values[i]),
                    plot.y(measured[i]),
                    (isSelected ? SELECTED_RADIUS : RADIUS) * space.unit()));
      }
    }
    spots.addAll(selected);
    discs(space, spots, marks);
    Mark.Text agreement = agreement(space, found);
    marks.add(agreement);
    Box field = plot.field();
    Box room = new Box(field.left(), field.top(), field.right() + 0.1, field.bottom());
    marks.addAll(names(space, room, spots, found));
    return new ChartDrawing(marks, spots);
  }

  private void discs(ChartSpace space, List<Spot> spots, List<Mark> marks) {
    Palette palette = space.palette();
    GroupColors colors = GroupColors.of(view, scores);
    for (Spot spot : spots) {
      boolean isSelected = view.selection().contains(spot.account());
      marks.add(
          new Mark.Disc(
              spot.x(),
              spot.y(),
              spot.radius(),
              (isSelected ? 2 : 1) * space.unit(),
              colors.color(spot.account()),
              isSelected ? palette.accent() : colors.rim(spot.account()),
              colors.symbol(spot.account())));
    }
  }

  /** The full name if it finds room, else the short one. */
  private static String fitting(ChartSpace space, String name, String brief) {
    return space.width(name) <= space.width() ? name : brief;
  }

  /** Powers of ten; only the first and the last are cut to what is needed. */
  private static Axis logarithmic(String name, double least, double most) {
    double from = Math.floor(Math.log10(least) * 4) / 4;
    double to = Math.ceil(Math.log10(most) * 4) / 4;
    List<Axis.Tick> ticks = new ArrayList<>();
    for (double power = Math.ceil(from); power <= to; power++) {
      ticks.add(new Axis.Tick(power, Numerals.text(Math.pow(10, power))));
    }
    return new Axis(name, from, Math.max(to, from + 0.25), ticks);
  }

  /** With the chance of each, if that was tested and there is room for it. */
  private Mark.Text agreement(ChartSpace space, StudiedMobility found) {
    Optional<RankAgreement> tested =
        scores
            .test()
            .filter(StudyTest.OfMobility.class::isInstance)
            .map(test -> ((StudyTest.OfMobility) test).report().agreement());
    int[] accounts = found.mobility().accounts();
    RankAgreement agreement =
        RankAgreement.of(
            Arrays.stream(accounts).mapToDouble(found.mobility()::baselineRank).toArray(),
            Arrays.stream(accounts).mapToDouble(found.mobility()::networkRank).toArray(),
            1,
            1,
            Progress.NONE);
    String text =
        Double.isNaN(agreement.spearman())
            ? Messages.text("drawing.chart.agreement.none")
            : tested
                .map(
                    known ->
                        Messages.text(
                            "drawing.chart.agreement.tested",
                            Numerals.text(known.spearman()),
                            Numerals.p(known.spearmanChance()),
                            Numerals.text(known.kendall()),
                            Numerals.p(known.kendallChance()),
                            accounts.length))
                .filter(told -> space.width(told) <= space.width())
                .orElseGet(
                    () ->
                        Messages.text(
                            "drawing.chart.agreement",
                            Numerals.text(agreement.spearman()),
                            Numerals.text(agreement.kendall()),
                            accounts.length));
    double middle = 8 * space.unit();
    return space.textEndingAt(text, space.palette().text(), space.width(), middle);
  }

  /**
   * The selected first, then who passes all powers, the powers, and who is farthest from its rank.
   */
  private List<Mark.Text> names(
      ChartSpace space, Box field, List<Spot> spots, StudiedMobility found) {
    Set<Integer> risers = new HashSet<>(found.risers());
    List<Spot> important = new ArrayList<>(spots);
    important.sort(
        Comparator.comparing((Spot spot) -> !view.selection().contains(spot.account()))
            .thenComparing(spot -> !risers.contains(spot.account()))
            .thenComparing(spot -> !found.powers().contains(spot.account()))
            .thenComparingDouble(spot -> -Math.abs(found.mobility().places(spot.account())))
            .thenComparingInt(Spot::account));
    return SpotNames.of(
        space,
        field,
        spots,
        box -> false,
        important,
        view.selection()::contains,
        SpotNames.called(view.network()));
  }

  @Override
  public boolean showsGroups() {
    return true;
  }

  @Override
  public String caption() {
    return studied
        .map(
            found ->
                Messages.text(
                    "drawing.chart.mobility-scatter.caption",
                    AttributeNames.name(found.baseline().attribute()),
                    MeasureText.name(found.measure(), view.layer().directed())))
        .orElse("");
  }
}
