package attache.drawing;

import attache.facts.Countries;
import attache.facts.Country;
import attache.facts.CountryPlaces;
import attache.facts.EqualEarth;
import attache.facts.LandOutlines;
import attache.measures.MeasureText;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.CountryPresence;
import attache.view.CountryPresence.Status;
import attache.view.CountryValues;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries of the world on a map, coloured by whether they have accounts in a network, or by a
 * measure or attribute of their accounts; of several accounts the highest number counts. Countries
 * too small to have an outline are discs at their place. The map is in the Equal Earth projection.
 * Immutable.
 */
public final class PresenceMap implements Chart {
  /** No country. */
  public static final String NOWHERE = "";

  private static final double NORTHERNMOST = 83.7;
  private static final double SOUTHERNMOST = -57;
  private static final double MARKER = 3.6;

  /** Height of the key below the map, and the room between, in logical pixels. */
  private static final double KEY = 34;

  private static final double RAMP_WIDTH = 150;
  private static final double RAMP_HEIGHT = 9;
  private static final double GAP = 16;
  private static final double SWATCH = 10;

  private final CountryPresence presence;
  private final Set<Country> selected;
  private final Optional<Scored> scored;
  private final String pointed;

  private PresenceMap(
      CountryPresence presence, Set<Country> selected, Optional<Scored> scored, String pointed) {
    this.presence = presence;
    this.selected = selected;
    this.scored = scored;
    this.pointed = pointed;
  }

  /** The scores of a measure, or the numbers of an attribute. */
  private record Scored(String measure, boolean directed, Scores scores) {
    String name() {
      return CountryValues.attribute(measure)
          .map(AttributeNames::name)
          .orElseGet(() -> MeasureText.name(measure, directed));
    }
  }

  /**
   * The countries of a view's network.
   *
   * @param presence of that network
   * @param scores those of the measure that the study shows count, if they are there
   * @param pointed two-letter code of the country that is pointed at; {@link #NOWHERE} if none
   */
  public static PresenceMap of(
      ViewState view, CountryPresence presence, ScoreTable scores, String pointed) {
    Set<Country> selected = new HashSet<>();
    view.selection().accounts().forEach(one -> presence.country(one).ifPresent(selected::add));
    String measure = view.study().worldMeasure();
    Optional<Scores> found = CountryValues.of(measure, view.network(), presence, scores);
    return new PresenceMap(
        presence,
        selected,
        found.map(known -> new Scored(measure, presence.isDirected(), known)),
        pointed);
  }

  /** The countries of a view's network, nobody pointed at. */
  static PresenceMap of(ViewState view, ScoreTable scores) {
    return of(view, CountryPresence.of(view.network(), view.layer()), scores, NOWHERE);
  }

  @Override
  public String caption() {
    return scored
        .map(shown -> Messages.text("drawing.chart.presence.caption.measure", shown.name()))
        .orElseGet(() -> Messages.text("drawing.chart.presence.caption"));
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    return new Drawing(space).drawn();
  }

  /** One drawing of the map in some room. */
  private final class Drawing {
    private final ChartSpace space;
    private final Palette palette;
    private final double unit;
    private final double scale;
    private final double left;
    private final double top;

    /** Where the key ends below the map. */
    private final double below;

    private final Optional<ColorScale> colors;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> over = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<ChartDrawing.Field> fields = new ArrayList<>();

    Drawing(ChartSpace space) {
      this.space = space;
      palette = space.palette();
      unit = space.unit();
      double north = EqualEarth.y(NORTHERNMOST);
      double height = EqualEarth.y(SOUTHERNMOST) - north;
      double room = Math.max(1, space.height() - KEY * unit);
      scale = Math.min(space.width() / (2 * EqualEarth.HALF_WIDTH), room / height);
      left = space.width() / 2;
      double above = (room - scale * height) / 2;
      top = above - scale * north;
      below = above + scale * height + KEY * unit;
      colors = scored.flatMap(this::scaleOf);
    }

    private Optional<ColorScale> scaleOf(Scored shown) {
      double[] values =
          Countries.all().stream()
              .mapToDouble(country -> presence.score(country, shown.scores()))
              .toArray();
      return Arrays.stream(values).anyMatch(Double::isFinite)
          ? Optional.of(ColorScale.of(shown.measure(), Scores.of(values), palette))
          : Optional.empty();
    }

    ChartDrawing drawn() {
      Map<String, List<LandOutlines.Ring>> land = LandOutlines.all();
      land.forEach(
          (code, rings) -> {
            Optional<Country> country = Countries.find(code);
            country.ifPresentOrElse(
                it -> area(it, rings),
                () -> marks.add(region(rings, palette.dimmed(palette.missing()), line(), 0.5)));
          });
      for (Country country : Countries.all()) {
        if (!land.containsKey(country.iso2())) {
          marker(country);
        }
        for (int account : presence.accounts(country)) {
          spots.add(new Spot(account, x(country), y(country), MARKER * unit));
        }
      }
      marks.addAll(over);
      if (colors.isPresent()) {
        ramp(colors.get());
      } else {
        swatches(0, List.of(Status.values()));
      }
      return new ChartDrawing(marks, spots, fields);
    }

    private int line() {
      return palette.ground();
    }

    private double x(Country country) {
      CountryPlaces.Place place = CountryPlaces.of(country);
      return left + scale * EqualEarth.x(place.latitude(), place.longitude());
    }

    private double y(Country country) {
      return top + scale * EqualEarth.y(CountryPlaces.of(country).latitude());
    }

    private Mark.Region region(
        List<LandOutlines.Ring> rings, int fill, int rim, double logicalWidth) {
      List<List<Mark.Point>> outlines = new ArrayList<>();
      for (LandOutlines.Ring ring : rings) {
        List<Mark.Point> outline = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
          outline.add(
              new Mark.Point(
                  left + scale * EqualEarth.x(ring.latitude(i), ring.longitude(i)),
                  top + scale * EqualEarth.y(ring.latitude(i))));
        }
        outlines.add(outline);
      }
      return new Mark.Region(outlines, fill, logicalWidth * unit, rim);
    }

    private void area(Country country, List<LandOutlines.Ring> rings) {
      Mark.Region region = region(rings, fill(country), line(), 0.5);
      marks.add(region);
      if (isMarked(country)) {
        over.add(region(rings, fill(country), mark(country), 2));
      } else if (scored.isPresent() && presence.status(country) == Status.ISOLATED) {
        over.add(region(rings, fill(country), palette.followedBy(), 1.2));
      }
      fields.add(new ChartDrawing.Field(country.iso2(), region.path()));
    }

    private void marker(Country country) {
      double radius = MARKER * unit;
      double x = x(country);
      double y = y(country);
      boolean isolated = scored.isPresent() && presence.status(country) == Status.ISOLATED;
      int rim =
          isMarked(country) ? mark(country) : isolated ? palette.followedBy() : palette.mutedText();
      double width = isMarked(country) ? 2 : isolated ? 1.2 : 0.7;
      over.add(new Mark.Disc(x, y, radius, width * unit, fill(country), rim));
      Path2D place = new Path2D.Double();
      double reach = radius + 2 * unit;
      place.append(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), false);
      fields.add(new ChartDrawing.Field(country.iso2(), place));
    }

    private boolean isMarked(Country country) {
      return selected.contains(country) || country.iso2().equals(pointed);
    }

    private int mark(Country country) {
      return selected.contains(country) ? palette.text() : palette.mutedText();
    }

    private int fill(Country country) {
      Status status = presence.status(country);
      if (colors.isPresent() && status != Status.ABSENT) {
        double score = presence.score(country, scored.orElseThrow().scores());
        return Double.isFinite(score) ? colors.get().color(score) : palette.other();
      }
      return color(status);
    }

    private int color(Status status) {
      return switch (status) {
        case PRESENT -> scored.isPresent() ? palette.other() : palette.follows();
        case ISOLATED -> scored.isPresent() ? palette.ground() : palette.followedBy();
        case ABSENT -> palette.missing();
      };
    }

    private void ramp(ColorScale shown) {
      double right = Math.min(RAMP_WIDTH * unit, space.width() / 3);
      double y = below - 26 * unit;
      String name = scored.orElseThrow().name();
      marks.add(space.text(name, palette.mutedText(), 0, y - 7 * unit));
      marks.add(new Mark.Ramp(0, y, right, RAMP_HEIGHT * unit, shown.sequence()));
      double free = Double.NEGATIVE_INFINITY;
      for (double tick : shown.ticks()) {
        String text = shown.text(tick);
        double width = space.width(text);
        double x = Math.clamp(right * shown.position(tick) - width / 2, 0, right - width);
        if (x > free) {
          marks.add(space.text(text, palette.mutedText(), x, y + 18 * unit));
          free = x + width + 4 * unit;
        }
      }
      swatches(
          Math.max(right, space.width(name)) + GAP * unit, List.of(Status.ISOLATED, Status.ABSENT));
    }

    private void swatches(double from, List<Status> shown) {
      double x = from;
      double middle = below - 21 * unit;
      for (Status status : shown) {
        String text = text(status);
        boolean outlined = scored.isPresent() && status == Status.ISOLATED;
        double side = SWATCH * unit;
        marks.add(
            new Mark.Frame(
                x,
                middle - side / 2,
                side,
                side,
                2 * unit,
                color(status),
                (outlined ? 1.2 : 0.7) * unit,
                outlined ? palette.followedBy() : palette.mutedText()));
        x += side + 5 * unit;
        marks.add(space.text(text, palette.text(), x, middle));
        x += space.width(text) + GAP * unit;
      }
    }

    private String text(Status status) {
      long count = presence.count(status);
      return switch (status) {
        case PRESENT -> Messages.text("drawing.chart.presence.present", count);
        case ISOLATED -> Messages.text("drawing.chart.presence.isolated", count);
        case ABSENT -> Messages.text("drawing.chart.presence.absent", count);
      };
    }
  }
}
