package attache.drawing;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a figure some people could not read, and what to do about it. */
public final class FigureChecks {
  /** Below this many points most journals refuse text. */
  private static final double SMALL_PRINT = 5;

  /**
   * Two discs whose colours are nearer than this in CIELAB are mixed up; 2.3 is the least
   * difference that is seen at all (Mahy, Van Eycken &amp; Oosterlinck 1994), side by side and in
   * large fields.
   */
  private static final double LEAST_DISTANCE = 12;

  private static final double TEXT_CONTRAST = 4.5;

  /** Characters of a name that is quoted. */
  private static final int LONGEST = 40;

  /** So many pairs that are hard to tell apart are named. */
  private static final int MOST_PAIRS = 3;

  private FigureChecks() {}

  /** What ought to be told, a sentence each; empty if all is well. */
  public static List<String> of(Figure figure) {
    List<String> findings = new ArrayList<>();
    if (figure.leastPoints() < SMALL_PRINT) {
      findings.add(
          Messages.text("drawing.check.small", Numerals.text(figure.leastPoints()), SMALL_PRINT));
    }
    if (figure.options().ground() == Ground.TRANSPARENT) {
      findings.add(Messages.text("drawing.check.transparent"));
    }
    texts(figure, findings);
    colors(figure.picture(), findings);
    ties(figure, findings);
    findings.addAll(losses(figure));
    return findings;
  }

  /** What found no room in a figure, and which texts another machine may draw otherwise. */
  public static List<String> losses(Figure figure) {
    List<String> losses = new ArrayList<>();
    if (figure.names().isEmpty()) {
      losses.add(
          Messages.text(
              figure.isFiltered() ? "drawing.check.nobody.filtered" : "drawing.check.nobody"));
    }
    if (figure.lacksStudy()) {
      losses.add(Messages.text("drawing.check.study"));
    }
    if (!figure.isSelecting() && figure.options().content().pairs()) {
      losses.add(Messages.text("drawing.check.unselected.pairs"));
    }
    if (!figure.isSelecting()
        && figure.options().framing() instanceof FigureOptions.Framing.Selected) {
      losses.add(Messages.text("drawing.check.unselected.part"));
    }
    if (!figure.omitted().isEmpty()) {
      String parts = String.join(", ", figure.omitted().stream().map(FigureChecks::name).toList());
      losses.add(Messages.text("drawing.check.omitted", parts));
    }
    figure
        .rows()
        .filter(Cut::isCut)
        .ifPresent(
            cut -> losses.add(Messages.text("drawing.check.cut.table", cut.shown(), cut.wanted())));
    figure
        .picture()
        .rows()
        .filter(Cut::isCut)
        .ifPresent(
            cut -> losses.add(Messages.text("drawing.check.cut.chart", cut.shown(), cut.wanted())));
    figure
        .roomier()
        .ifPresent(
            roomier ->
                losses.add(
                    Messages.text(
                        roomier.before() < roomier.share()
                            ? "drawing.check.roomier"
                            : "drawing.check.roomier.whole",
                        Numerals.percent(roomier.before()),
                        roomier.millimetres(),
                        Numerals.percent(roomier.share()))));
    List<String> texts = new ArrayList<>();
    figure.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .forEach(mark -> texts.add(((Mark.Text) mark).text()));
    texts.addAll(figure.names());
    List<String> foreign = texts.stream().distinct().filter(text -> !Fonts.isOwn(text)).toList();
    List<String> boxes = foreign.stream().filter(text -> !Fonts.isDrawn(text)).toList();
    if (!boxes.isEmpty()) {
      losses.add(
          Messages.text(
              "drawing.check.boxes", boxes.size(), Fonts.line(boxes.getFirst(), LONGEST)));
    }
    if (foreign.size() > boxes.size()) {
      String example =
          foreign.stream().filter(text -> !boxes.contains(text)).findFirst().orElse("");
      losses.add(
          Messages.text(
              "drawing.check.foreign",
              foreign.size() - boxes.size(),
              Fonts.line(example, LONGEST)));
    }
    return losses;
  }

  private static String name(Figure.Omission omission) {
    return switch (omission) {
      case TABLE -> Messages.text("drawing.check.omitted.table");
      case LEGEND -> Messages.text("drawing.check.omitted.legend");
      case CAPTION -> Messages.text("drawing.check.omitted.caption");
      case TITLE -> Messages.text("drawing.check.omitted.title");
    };
  }

  /** The kinds of ties, whose shapes differ too, and whether they are seen on their ground. */
  private static void ties(Figure figure, List<String> findings) {
    List<FigurePicture.TieColor> ties = figure.picture().ties();
    Palette palette = Palette.of(figure.options().ground().theme());
    List<String> faint =
        ties.stream()
            .filter(tie -> Argb.contrast(tie.color(), palette.ground()) < Palette.MARK_CONTRAST)
            .map(FigurePicture.TieColor::name)
            .toList();
    if (!faint.isEmpty()) {
      findings.add(
          Messages.text(
              "drawing.check.ties.faint", String.join(", ", faint), Palette.MARK_CONTRAST));
    }
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (ColorVision vision : ColorVision.values()) {
      for (int one = 0; one < ties.size(); one++) {
        for (int other = one + 1; other < ties.size(); other++) {
          int first = vision.seen(ties.get(one).color());
          int second = vision.seen(ties.get(other).color());
          if (distance(first, second) < LEAST_DISTANCE) {
            String pair =
                Messages.text("drawing.check.pair", ties.get(one).name(), ties.get(other).name());
            pairs.computeIfAbsent(pair, none -> new ArrayList<>()).add(sight(vision));
          }
        }
      }
    }
    if (!pairs.isEmpty()) {
      List<String> told = new ArrayList<>();
      pairs.forEach(
          (pair, sights) ->
              told.add(Messages.text("drawing.check.ties.pair", pair, String.join(", ", sights))));
      findings.add(Messages.text("drawing.check.ties", String.join("; ", told)));
    }
  }

  private static String sight(ColorVision vision) {
    return switch (vision) {
      case NORMAL -> Messages.text("drawing.check.sight.normal");
      case GREY -> Messages.text("drawing.check.sight.grey");
      case PROTAN -> Messages.text("drawing.check.sight.protan");
      case DEUTAN -> Messages.text("drawing.check.sight.deutan");
      case TRITAN -> Messages.text("drawing.check.sight.tritan");
    };
  }

  private static void texts(Figure figure, List<String> findings) {
    Palette palette = Palette.of(figure.options().ground().theme());
    boolean faint =
        figure.marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .anyMatch(text -> Argb.contrast(text.color(), palette.ground()) < TEXT_CONTRAST);
    if (faint) {
      findings.add(Messages.text("drawing.check.contrast", TEXT_CONTRAST));
    }
  }

  private static void colors(FigurePicture picture, List<String> findings) {
    int before = findings.size();
    colors(picture.groups(), findings);
    if (findings.size() > before) {
      cure(picture).ifPresent(findings::add);
    }
  }

  /** What tells groups apart that colours do not. */
  private static Optional<String> cure(FigurePicture picture) {
    boolean discs = picture.groups().stream().allMatch(it -> it.symbol() == Symbol.DISC);
    return switch (picture) {
      case FigurePicture.Drawing drawing when discs ->
          Optional.of(Messages.text("drawing.check.shapes"));
      case FigurePicture.Charted charted when discs ->
          Optional.of(Messages.text("drawing.check.shapes"));
      case FigurePicture.Matrix matrix ->
          Optional.of(
              matrix.scene().isGrouped()
                  ? Messages.text("drawing.check.matrix.grouped")
                  : Messages.text("drawing.check.matrix"));
      default -> Optional.empty();
    };
  }

  private static void colors(List<GroupColors.Group> groups, List<String> findings) {
    for (ColorVision vision : ColorVision.values()) {
      List<String> pairs = new ArrayList<>();
      for (int one = 0; one < groups.size(); one++) {
        for (int other = one + 1; other < groups.size(); other++) {
          int first = vision.seen(groups.get(one).color());
          int second = vision.seen(groups.get(other).color());
          boolean apart = first != second && distance(first, second) >= LEAST_DISTANCE;
          if (apart || groups.get(one).symbol() != groups.get(other).symbol()) {
            continue;
          }
          pairs.add(
              Messages.text(
                  "drawing.check.pair", groups.get(one).name(), groups.get(other).name()));
        }
      }
      if (!pairs.isEmpty()) {
        String names = String.join(", ", pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
        if (pairs.size() > MOST_PAIRS) {
          names = Messages.text("drawing.check.pairs.more", names, pairs.size() - MOST_PAIRS);
        }
        findings.add(told(vision, names));
      }
    }
  }

  private static String told(ColorVision vision, String names) {
    return switch (vision) {
      case NORMAL -> Messages.text("drawing.check.colors", names);
      case GREY -> Messages.text("drawing.check.grey", names);
      case PROTAN -> Messages.text("drawing.check.protan", names);
      case DEUTAN -> Messages.text("drawing.check.deutan", names);
      case TRITAN -> Messages.text("drawing.check.tritan", names);
    };
  }

  /** The distance of two colours in CIELAB of 1976, under D65. */
  static double distance(int one, int other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.sqrt(
        (a[0] - b[0]) * (a[0] - b[0])
            + (a[1] - b[1]) * (a[1] - b[1])
            + (a[2] - b[2]) * (a[2] - b[2]));
  }

  private static double[] lab(int argb) {
    double red = linear(argb >> 16);
    double green = linear(argb >> 8);
    double blue = linear(argb);
    double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double root(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }
}
