package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.measures.MeasureText;
import attache.measures.Mobility;
import attache.text.Messages;
import attache.view.MobilityStudy;
import attache.view.ScoreTable;
import attache.view.StudiedMobility;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Social-media mobility as a line for each account, from its rank by the baseline at the left to
 * its rank in the network at the right: who climbs past the powers is seen at a glance. Accounts of
 * one rank stand one under the other around their common place. Immutable.
 */
public final class RankSlopes implements Chart {
  /** Nobody is pointed at. */
  public static final int NOBODY = -1;

  /** Length of a line in the key, in logical pixels. */
  private static final double SAMPLE = 18;

  private static final double RADIUS = 3;
  private static final double GAP = 6;

  /** Places on a line that can be pointed at. */
  private static final int PLACES = 16;

  /** The part of the width that names at one side may take. */
  private static final double NAMES = 0.32;

  private final ViewState view;
  private final ScoreTable scores;
  private final Optional<StudiedMobility> studied;
  private final int pointed;

  private RankSlopes(
      ViewState view, ScoreTable scores, Optional<StudiedMobility> studied, int pointed) {
    this.view = view;
    this.scores = scores;
    this.studied = studied;
    this.pointed = pointed;
  }

  /**
   * The mobility of a view; empty if the network has nothing to compare with.
   *
   * @param pointed an account whose line stands out together with those that it passes, or {@link
   *     #NOBODY}
   */
  public static RankSlopes of(ViewState view, ScoreTable scores, int pointed) {
    return new RankSlopes(view, scores, StudiedMobility.of(view, scores), pointed);
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    if (studied.isEmpty() || studied.get().mobility().count() == 0) {
      return new ChartDrawing(List.of(), List.of());
    }
    return new Drawing(space, studied.get()).finished();
  }

  @Override
  public boolean showsGroups() {
    return view.study().mobility().coloring() == MobilityStudy.Coloring.GROUPS;
  }

  @Override
  public String caption() {
    return studied
        .map(
            found -> {
              String text =
                  Messages.text(
                      "drawing.chart.slopes.caption",
                      AttributeNames.brief(found.baseline().attribute()),
                      MeasureText.name(found.measure(), view.layer().directed()),
                      found.mobility().count());
              return SlopeNames.hasShared(found.mobility())
                  ? Messages.text("drawing.chart.slopes.caption.shared", text)
                  : text;
            })
        .orElse("");
  }

  /**
   * How an account's line looks.
   *
   * @param layer lines of a higher one are drawn over those of a lower one, and named before them
   * @param named whether it must be named
   */
  private record Style(int color, double width, int layer, boolean named) {}

  /** The chart while it is being drawn in some room. */
  private final class Drawing {
    private final ChartSpace space;
    private final StudiedMobility found;
    private final Mobility mobility;
    private final Palette palette;
    private final double unit;
    private final GroupColors colors;
    private final boolean withPowers;

    /** Those who stand above every power, or climb most where nobody is a power. */
    private final Set<Integer> rising;

    /** The powers, or those who fall most where nobody is one. */
    private final Set<Integer> falling;

    private final Set<Integer> passed;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final double[] left;
    private final double[] right;
    private double leftX;
    private double rightX;

    Drawing(ChartSpace space, StudiedMobility found) {
      this.space = space;
      this.found = found;
      mobility = found.mobility();
      palette = space.palette();
      unit = space.unit();
      colors = GroupColors.of(view, scores);
      withPowers = !found.powers().isEmpty();
      rising = new HashSet<>(withPowers ? found.risers() : found.climbers());
      falling = withPowers ? found.powers() : new HashSet<>(found.fallers());
      passed =
          pointed >= 0 && pointed < mobility.size() && mobility.isPresent(pointed)
              ? Set.copyOf(mobility.passed(pointed))
              : Set.of();
      left = rows(mobility::baselineRank, mobility::networkRank);
      right = rows(mobility::networkRank, mobility::baselineRank);
    }

    /** A rank of an account. */
    private interface Rank {
      double of(int account);
    }

    /** The row of each account at one side; those of one rank in the order of the other side. */
    private double[] rows(Rank here, Rank there) {
      List<Integer> order =
          IntStream.of(mobility.accounts())
              .boxed()
              .sorted(
                  Comparator.comparingDouble((Integer account) -> here.of(account))
                      .thenComparingDouble(account -> there.of(account)))
              .toList();
      double top = SlopeNames.HEAD * unit;
      double row = (space.height() - (SlopeNames.HEAD + SlopeNames.FOOT) * unit) / order.size();
      double[] rows = new double[mobility.size()];
      Arrays.fill(rows, Double.NaN);
      for (int place = 0; place < order.size(); place++) {
        rows[order.get(place)] = top + (place + 0.5) * row;
      }
      return rows;
    }

    ChartDrawing finished() {
      SlopeNames names = new SlopeNames(space, view, mobility, NAMES * space.width());
      leftX = names.width(SlopeNames.Side.LEFT) + (RADIUS + GAP) * unit;
      rightX = space.width() - names.width(SlopeNames.Side.RIGHT) - (RADIUS + GAP) * unit;
      if (rightX - leftX < 20 * unit) {
        return new ChartDrawing(List.of(), List.of());
      }
      head();
      List<Integer> order = order();
      for (int account : order.reversed()) {
        line(account);
      }
      for (SlopeNames.Side side : SlopeNames.Side.values()) {
        boolean isLeft = side == SlopeNames.Side.LEFT;
        marks.addAll(
            names.of(
                order,
                side,
                isLeft ? left : right,
                isLeft ? leftX - RADIUS * unit : rightX + RADIUS * unit,
                new SlopeNames.Look(account -> style(account).named(), this::nameColor)));
      }
      key();
      return new ChartDrawing(marks, spots);
    }

    private void head() {
      String byBaseline =
          Messages.text(
              "drawing.chart.slopes.rank", AttributeNames.brief(found.baseline().attribute()));
      String inNetwork =
          Messages.text(
              "drawing.chart.slopes.rank",
              MeasureText.name(found.measure(), view.layer().directed()));
      double half = space.width() / 2 - GAP * unit;
      marks.add(title(byBaseline, half, 0, false));
      marks.add(title(inNetwork, half, space.width(), true));
    }

    private Mark.Text title(String text, double most, double at, boolean ending) {
      String fitted = Paragraph.lines(text, Weight.SEMIBOLD, space.textSize(), most, 1).getFirst();
      double width = Fonts.width(fitted, Weight.SEMIBOLD, space.textSize());
      return new Mark.Text(
          fitted,
          Weight.SEMIBOLD,
          space.textSize(),
          palette.text(),
          ending ? at - width : at,
          13 * unit);
    }

    /** The accounts, the most important first. */
    private List<Integer> order() {
      return IntStream.of(mobility.accounts())
          .boxed()
          .sorted(
              Comparator.comparingInt((Integer account) -> -style(account).layer())
                  .thenComparingDouble(account -> -Math.abs(mobility.places(account)))
                  .thenComparing(account -> account))
          .toList();
    }

    private Style style(int account) {
      boolean groups = showsGroups();
      boolean isPower = found.powers().contains(account);
      int own = groups ? colors.rim(account) : palette.mutedText();
      if (account == pointed || view.selection().contains(account)) {
        return new Style(palette.accent(), 2.6, 4, true);
      }
      if (pointed >= 0 && mobility.isPresent(pointed)) {
        if (!passed.contains(account)) {
          return new Style(Argb.mix(own, palette.ground(), 0.75), 0.8, 0, false);
        }
        return isPower
            ? new Style(groups ? own : palette.followedBy(), 1.6, 3, true)
            : new Style(Argb.mix(own, palette.ground(), 0.2), 0.9, 2, false);
      }
      if (falling.contains(account)) {
        return new Style(groups ? own : palette.followedBy(), 1.8, 3, true);
      }
      if (rising.contains(account)) {
        return new Style(groups ? own : palette.follows(), 1.8, 2, true);
      }
      return groups
          ? new Style(own, 1, 0, false)
          : new Style(Argb.mix(palette.mutedText(), palette.ground(), 0.6), 0.9, 0, false);
    }

    /** Names of groups' colours would be hard to read; the line has the colour. */
    private int nameColor(int account) {
      Style style = style(account);
      return style.layer() == 4 || (style.named() && !showsGroups())
          ? style.color()
          : palette.text();
    }

    private void line(int account) {
      Style style = style(account);
      marks.add(
          Mark.Line.between(
              leftX, left[account], rightX, right[account], style.width() * unit, style.color()));
      for (double x : new double[] {leftX, rightX}) {
        double y = x == leftX ? left[account] : right[account];
        marks.add(
            new Mark.Disc(
                x,
                y,
                (style.named() ? RADIUS : RADIUS - 1) * unit,
                unit,
                style.layer() == 4 ? colors.color(account) : style.color(),
                style.color(),
                showsGroups() ? colors.symbol(account) : Symbol.DISC));
      }
      for (int place = 0; place <= PLACES; place++) {
        double share = (double) place / PLACES;
        spots.add(
            new Spot(
                account,
                leftX + share * (rightX - leftX),
                left[account] + share * (right[account] - left[account]),
                RADIUS * unit));
      }
    }

    /** What the colours tell, in a line under the chart. */
    private void key() {
      double middle = space.height() - (SlopeNames.FOOT / 2 - 4) * unit;
      double x = 0;
      int others = mobility.count() - falling.size() - rising.size();
      if (showsGroups()) {
        for (GroupColors.Group group : colors.groupsOf(mobility.accounts())) {
          OptionalInt any =
              IntStream.of(mobility.accounts())
                  .filter(account -> colors.group(account).equals(group))
                  .findFirst();
          if (any.isPresent()) {
            if (group.symbol() != Symbol.DISC) {
              marks.add(
                  new Mark.Disc(
                      x + SAMPLE / 2 * unit,
                      middle,
                      RADIUS * unit,
                      unit,
                      group.rim(),
                      group.rim(),
                      group.symbol()));
            }
            x = keyed(x, middle, group.rim(), 1.8, group.name());
          }
        }
        return;
      }
      x =
          keyed(
              x,
              middle,
              palette.followedBy(),
              1.8,
              withPowers
                  ? Messages.text("drawing.chart.slopes.powers", found.club(), falling.size())
                  : Messages.text("drawing.chart.slopes.fallers", falling.size()));
      x =
          keyed(
              x,
              middle,
              palette.follows(),
              1.8,
              withPowers
                  ? Messages.text("drawing.chart.slopes.risers", found.club(), rising.size())
                  : Messages.text("drawing.chart.slopes.climbers", rising.size()));
      keyed(
          x,
          middle,
          Argb.mix(palette.mutedText(), palette.ground(), 0.6),
          0.9,
          Messages.text("drawing.chart.slopes.others", others));
    }

    private double keyed(double x, double middle, int color, double width, String text) {
      double sample = SAMPLE * unit;
      double end = x + sample + 5 * unit + space.width(text);
      if (end > space.width()) {
        return x;
      }
      marks.add(Mark.Line.between(x, middle, x + sample, middle, width * unit, color));
      marks.add(space.text(text, palette.mutedText(), x + sample + 5 * unit, middle));
      return end + 16 * unit;
    }
  }
}
